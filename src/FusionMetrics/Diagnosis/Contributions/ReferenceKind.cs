namespace FusionMetrics.Diagnosis;

/// <summary>What a region is compared with.</summary>
public enum ReferenceKind
{
    /// <summary>The best value of each indicator that some row of the panel has (best observed, 前沿).</summary>
    Frontier,

    /// <summary>The mean of each indicator over the regions of the period.</summary>
    Mean,

    /// <summary>Another region, in the same period or another one.</summary>
    Region,

    /// <summary>The same region in another period.</summary>
    Period,
}
