namespace FusionMetrics.Methods;

/// <summary>A method that another one is made of: the options of that one name it.</summary>
/// <param name="Family">The family of the method that is held.</param>
/// <param name="Choice">Its id and options.</param>
public sealed record HeldMethod(MethodFamily Family, MethodChoice Choice);
