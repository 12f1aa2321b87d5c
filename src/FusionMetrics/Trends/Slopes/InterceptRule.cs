namespace FusionMetrics.Trends;

/// <summary>Where a line with Sen's slope b lies.</summary>
public enum InterceptRule
{
    /// <summary>Through the medians: median(x) - b median(t). Source: Conover (1980), Practical Nonparametric Statistics.</summary>
    Conover,

    /// <summary>The median of the residuals is 0: median(x - b t).</summary>
    MedianResidual,
}
