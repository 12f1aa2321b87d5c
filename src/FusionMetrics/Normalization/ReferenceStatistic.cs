namespace FusionMetrics.Normalization;

/// <summary>What of the values is the reference.</summary>
public enum ReferenceStatistic
{
    /// <summary>Their mean.</summary>
    Mean,

    /// <summary>Their median.</summary>
    Median,

    /// <summary>The best of them: the maximum of a benefit, the minimum of a cost.</summary>
    Best,
}
