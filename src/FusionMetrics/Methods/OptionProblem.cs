namespace FusionMetrics.Methods;

/// <summary>A problem with a method or its options in a recipe.</summary>
/// <param name="Kind">What kind of problem it is.</param>
/// <param name="Message">What was found and what to do.</param>
/// <param name="Location">Where it stands.</param>
public sealed record OptionProblem(OptionProblemKind Kind, string Message, DiagnosticLocation Location);
