namespace FusionMetrics.Trends.Convergence;

/// <summary>Which regions dispersion is of.</summary>
public enum RegionComposition
{
    /// <summary>Those with a value at every time: so dispersion never changes because regions come and go.</summary>
    Complete,

    /// <summary>All with a value at the time.</summary>
    Available,
}
