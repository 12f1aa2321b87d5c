namespace FusionMetrics.DynamicEvaluation;

/// <summary>How much each period weighs.</summary>
public enum TimeWeighting
{
    /// <summary>All the same.</summary>
    Equal,

    /// <summary>By a constant factor less for every year that has passed since.</summary>
    Exponential,

    /// <summary>As evenly as a given time degree 时间度 allows: of all weights that have it, those of the largest entropy.</summary>
    TimeDegree,
}
