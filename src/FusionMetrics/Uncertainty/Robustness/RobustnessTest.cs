namespace FusionMetrics.Uncertainty;

/// <summary>A test of how much a ranking depends on what should not matter much.</summary>
public enum RobustnessTest
{
    /// <summary>Each indicator is left out in turn.</summary>
    IndicatorRemoval,

    /// <summary>A region that is worst at everything is added; each region is left out in turn; each pair of regions is ranked alone.</summary>
    RankReversal,
}
