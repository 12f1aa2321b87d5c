namespace FusionMetrics.Treatment;

/// <summary>What of a group stands in for a missing value.</summary>
internal enum GroupStatistic
{
    /// <summary>The mean.</summary>
    Mean,

    /// <summary>The median.</summary>
    Median,
}
