namespace FusionMetrics.Trends;

/// <summary>What pairs of equal values count as in <see cref="SequentialMannKendall"/>.</summary>
public enum SequentialTies
{
    /// <summary>Neither as a rise nor as a fall, as in the test of Mann and Kendall, with its variance.</summary>
    Neither,

    /// <summary>As a fall, with the variance of values without ties: so Sneyers (1990), who counts the pairs that rise. A series with many equal values falls by it, forwards and backwards.</summary>
    Falls,
}
