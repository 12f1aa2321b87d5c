namespace FusionMetrics.Ranking;

/// <summary>How distances are measured.</summary>
public enum DistanceMetric
{
    /// <summary>The root of the sum of squared differences.</summary>
    Euclidean,

    /// <summary>The sum of absolute differences.</summary>
    Manhattan,

    /// <summary>The largest absolute difference.</summary>
    Chebyshev,

    /// <summary>The p-th root of the sum of p-th powers of absolute differences.</summary>
    Minkowski,
}
