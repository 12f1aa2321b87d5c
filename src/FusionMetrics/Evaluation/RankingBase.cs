namespace FusionMetrics;

/// <summary>What a ranking is over.</summary>
public enum RankingBase
{
    /// <summary>All normalised indicators, each with its weight over the whole system.</summary>
    Indicators,

    /// <summary>The indices U of the subsystems, each with the weight of its subsystem.</summary>
    Indices,
}
