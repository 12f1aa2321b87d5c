namespace FusionMetrics.Normalization;

/// <summary>On which scale ranks are given.</summary>
internal enum RankScale
{
    /// <summary>From 1 to the number of values.</summary>
    Rank,

    /// <summary>From 0: how many values are worse.</summary>
    Borda,

    /// <summary>From 0 to 1.</summary>
    Percentile,
}
