namespace FusionMetrics.Trends.Breaks;

/// <summary>What a segment is like between two breaks, and so what it costs to take a run of values for one.</summary>
public enum SegmentCost
{
    /// <summary>A level, with the sum of squared deviations from the mean (<c>l2</c>): for changes of the mean.</summary>
    Mean,

    /// <summary>A level, with the sum of absolute deviations from the median (<c>l1</c>): for the same, where there are outliers.</summary>
    Median,

    /// <summary>A level and a spread of normal values, with m ln(variance) of m values: for changes of either.</summary>
    Normal,

    /// <summary>A straight line against time, with the sum of squared residuals: for changes of level or slope.</summary>
    Line,
}
