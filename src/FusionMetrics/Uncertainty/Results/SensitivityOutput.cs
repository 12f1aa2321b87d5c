namespace FusionMetrics.Uncertainty;

/// <summary>What varies with the uncertain factors.</summary>
public enum SensitivityOutput
{
    /// <summary>How far ranks are from those of the recipe as it is: the mean absolute difference over all regions.</summary>
    RankShift,

    /// <summary>The score of a region.</summary>
    Score,

    /// <summary>The rank of a region.</summary>
    Rank,
}
