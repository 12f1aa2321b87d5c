namespace FusionMetrics.Methods;

/// <summary>
/// The options of a method: an immutable record with a default for every option. Everything that can change a number is here, nothing
/// ambient.
/// </summary>
public abstract record MethodOptions;
