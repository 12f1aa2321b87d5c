namespace FusionMetrics.Ranking;

/// <summary>Where the best and the worst value of a column come from.</summary>
public enum ScaleEnds
{
    /// <summary>The best and the worst value of the column within the scope.</summary>
    Observed,

    /// <summary>The ends 0 and 1 of a normalised scale: they are the same for every panel. Values beyond them are declined.</summary>
    Unit,

    /// <summary>
    /// The bounds of the indicator, which are in the unit of its raw values and are normalised as those are. Values beyond them are declined. For
    /// an indicator that is best at a target or in an interval, the distance 0 is the best and that of the farther bound the worst.
    /// </summary>
    Bounds,
}
