namespace FusionMetrics.Trends.LifeCycles;

/// <summary>Why a stage is not identified.</summary>
public enum LifeCycleDoubt
{
    /// <summary>It is identified.</summary>
    None,

    /// <summary>Fewer than 6 values.</summary>
    TooShort,

    /// <summary>A value is negative: curves of growth start from nothing.</summary>
    NegativeValues,

    /// <summary>All values are equal.</summary>
    Constant,

    /// <summary>No curve describes the values better than a straight line does.</summary>
    NoBetterThanLine,

    /// <summary>Any ceiling, however high, agrees with the values: mostly they have not passed the inflection yet.</summary>
    CeilingUnbounded,
}
