namespace FusionMetrics.Data.JsonStat;

/// <summary>What can be wrong with a file of JSON-stat.</summary>
public static class JsonStatRules
{
    /// <summary>FM2411: file without the dataset.</summary>
    public static DiagnosticRule NoDataset { get; } = new("FM2411", Severity.Error, "JSON-stat without the dataset");

    /// <summary>FM2412: sizes that do not fit.</summary>
    public static DiagnosticRule WrongSize { get; } = new("FM2412", Severity.Error, "Sizes that do not fit the dimensions or the values");
}
