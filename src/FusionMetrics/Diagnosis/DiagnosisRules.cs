namespace FusionMetrics.Diagnosis;

/// <summary>What a diagnosis has to say.</summary>
public static class DiagnosisRules
{
    /// <summary>FM4510: diagnosis that cannot be made.</summary>
    public static DiagnosticRule Unusable { get; } = new("FM4510", Severity.Error, "Diagnosis that cannot be made");

    /// <summary>FM4511: derivatives by differences.</summary>
    public static DiagnosticRule ByDifferences { get; } = new("FM4511", Severity.Information, "Derivatives by differences");

    /// <summary>FM4512: score without a derivative.</summary>
    public static DiagnosticRule NoDerivative { get; } = new("FM4512", Severity.Warning, "Score without a derivative");

    /// <summary>FM4513: values better than the ideal.</summary>
    public static DiagnosticRule BeyondIdeal { get; } = new("FM4513", Severity.Warning, "Values better than the ideal");

    /// <summary>FM4514: rows without an obstacle.</summary>
    public static DiagnosticRule NoObstacle { get; } = new("FM4514", Severity.Information, "Rows without an obstacle");

    /// <summary>FM4515: contributions along a path that do not add up.</summary>
    public static DiagnosticRule NotAdditive { get; } = new("FM4515", Severity.Error, "Contributions along a path that do not add up");

    /// <summary>FM4516: score that is undefined, so that nothing contributes to it.</summary>
    public static DiagnosticRule NoScore { get; } = new("FM4516", Severity.Warning, "Score that is undefined");

    /// <summary>FM4517: series without a grey relation.</summary>
    public static DiagnosticRule NoRelation { get; } = new("FM4517", Severity.Warning, "Series without a grey relation");

    internal static FusionMetricsException Refuse(string message) => new(Unusable.Says(message, DiagnosticLocation.Of("diagnosis")));
}
