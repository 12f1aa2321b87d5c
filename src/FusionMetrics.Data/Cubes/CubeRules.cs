namespace FusionMetrics.Data.Cubes;

/// <summary>What can be wrong with the dimensions of a cube.</summary>
public static class CubeRules
{
    /// <summary>FM2361: dimension with several codes.</summary>
    public static DiagnosticRule OpenDimension { get; } = new("FM2361", Severity.Error, "Dimension with several codes");

    /// <summary>FM2404: dimension that the file does not have.</summary>
    public static DiagnosticRule NoDimension { get; } = new("FM2404", Severity.Error, "Dimension that the file does not have");

    /// <summary>FM2405: code that a dimension does not have.</summary>
    public static DiagnosticRule NoCode { get; } = new("FM2405", Severity.Error, "Code that a dimension does not have");
}
