namespace FusionMetrics.Trends.Breaks;

/// <summary>In which unit a penalty is given.</summary>
public enum SegmentPenaltyUnit
{
    /// <summary>That of the cost.</summary>
    Cost,

    /// <summary>The noise of the series.</summary>
    Noise,
}
