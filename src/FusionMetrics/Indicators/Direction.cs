namespace FusionMetrics;

/// <summary>Which way an indicator is good.</summary>
public enum Direction
{
    /// <summary>More is better (正向指标).</summary>
    Benefit,

    /// <summary>Less is better (负向指标).</summary>
    Cost,

    /// <summary>Nearer to a value is better (适度指标): the distance from it is a cost. The value is <see cref="Indicator.Ideal"/>.</summary>
    Target,

    /// <summary>
    /// Within a range is best (区间型指标), and outside it the distance from the range is a cost. The range is <see cref="Indicator.Ideal"/>.
    /// </summary>
    Interval,
}
