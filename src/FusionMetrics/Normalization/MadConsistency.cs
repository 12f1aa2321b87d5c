namespace FusionMetrics.Normalization;

/// <summary>What the median absolute deviation is multiplied by.</summary>
public enum MadConsistency
{
    /// <summary>1.4826, that is 1 over the upper quartile of the standard normal distribution: as large as a standard deviation where values are normal.</summary>
    Normal,

    /// <summary>1: the median absolute deviation as it is.</summary>
    None,
}
