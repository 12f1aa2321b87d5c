namespace FusionMetrics.Data;

/// <summary>What the reader of series has to say.</summary>
public static class SeriesRules
{
    /// <summary>FM2390: a column without a number that is passed over.</summary>
    public static DiagnosticRule NoNumbers { get; } = new("FM2390", Severity.Information, "Column without a number that is passed over");

    /// <summary>FM2391: a table without a series.</summary>
    public static DiagnosticRule NoSeries { get; } = new("FM2391", Severity.Error, "Table without a series");
}
