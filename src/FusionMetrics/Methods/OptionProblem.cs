namespace FusionMetrics.Methods;

/// <summary>A problem with the options of a method in a recipe.</summary>
/// <param name="IsUnknownName">Whether the method has no option of that name; otherwise the value cannot be used.</param>
/// <param name="Name">The name as written.</param>
/// <param name="Message">What was found and what to do.</param>
/// <param name="Location">Where it stands.</param>
public sealed record OptionProblem(bool IsUnknownName, string Name, string Message, DiagnosticLocation Location);
