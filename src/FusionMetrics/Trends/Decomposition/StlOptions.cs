namespace FusionMetrics.Trends.Decomposition;

/// <summary>How a series is taken apart by STL. Spans are numbers of values.</summary>
public sealed record StlOptions
{
    /// <summary>The number of values in a period, such as 12 months.</summary>
    /// <value>2 or more. The default is 12.</value>
    public int Period { get; init; } = 12;

    /// <summary>The span of the smoother of each season over the periods; null for a season that never changes.</summary>
    /// <value>An odd number of 7 or more, or null, the default.</value>
    public int? SeasonalSpan { get; init; }

    /// <summary>The span of the smoother of the trend.</summary>
    /// <value>An odd number of 3 or more. The default, null, is the next odd number from 1.5 period / (1 - 1.5 / seasonal span) on.</value>
    public int? TrendSpan { get; init; }

    /// <summary>Whether values far from the fit count less.</summary>
    /// <value>The default is that all count alike.</value>
    public Robustness Robustness { get; init; }
}
