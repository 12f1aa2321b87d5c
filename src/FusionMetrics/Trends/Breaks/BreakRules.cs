namespace FusionMetrics.Trends.Breaks;

/// <summary>What there is to say of breaks.</summary>
public static class BreakRules
{
    /// <summary>FM4630: breaks outside the series.</summary>
    public static DiagnosticRule BadPlaces { get; } = new("FM4630", Severity.Error, "Breaks outside the series");
}
