namespace FusionMetrics.Samples.Api;

/// <summary>What came out: numbers as the engine has them, and what a reader should know of them.</summary>
public sealed record EvaluationResponse(
    IReadOnlyList<WeightAnswer> Weights, IReadOnlyList<ScoreAnswer> Scores, IReadOnlyList<string> Conventions, IReadOnlyList<DiagnosticAnswer> Diagnostics);

/// <summary>The weight of an indicator within its subsystem.</summary>
public sealed record WeightAnswer(string Subsystem, string Indicator, double Weight);

/// <summary>The scores of a region in a period; those of stages that the recipe leaves out are null.</summary>
public sealed record ScoreAnswer(string Region, string Period, IReadOnlyDictionary<string, double?> Indices, double? Score, double? Rank, double? C, double? T, double? D, string? Grade);

/// <summary>A diagnostic.</summary>
public sealed record DiagnosticAnswer(string Id, string Severity, string Message, string? Location)
{
    public static DiagnosticAnswer Of(Diagnostic diagnostic) => new(diagnostic.Id, diagnostic.Severity.ToString(), diagnostic.Message, diagnostic.Location?.ToString());
}
