namespace FusionMetrics.Charts;

/// <summary>The language of what stands in a chart.</summary>
public enum ChartLanguage
{
    /// <summary>English; regions and indicators by their names.</summary>
    English,

    /// <summary>Chinese; regions and indicators by their Chinese names, where they have any.</summary>
    Chinese,
}
