namespace FusionMetrics.Uncertainty;

/// <summary>What is done to the regions to see whether the others keep their order.</summary>
public enum ReversalCase
{
    /// <summary>A region is added that has the worst value of each indicator in each period.</summary>
    AddDominated,

    /// <summary>A region is left out.</summary>
    DropRegion,

    /// <summary>Each pair of regions is ranked alone.</summary>
    Pairs,
}
