namespace FusionMetrics.Normalization;

/// <summary>Which rank equal values get, of 5, 7, 7, 9.</summary>
public enum RankTies
{
    /// <summary>The least of theirs: 1 2 2 4.</summary>
    Min,

    /// <summary>The largest of theirs: 1 3 3 4.</summary>
    Max,

    /// <summary>The mean of theirs: 1 2.5 2.5 4.</summary>
    Average,

    /// <summary>The least, and none is left out after it: 1 2 2 3.</summary>
    Dense,
}
