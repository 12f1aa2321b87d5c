using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Trends;

/// <summary>How many series are tested in one call.</summary>
public sealed record TrendBatchOptions
{
    /// <summary>The test.</summary>
    /// <value>The default is <see cref="Hamed"/>, which allows for autocorrelation and is calibrated on short series.</value>
    public ITrendDetector Detector { get; init; } = new Hamed(new HamedOptions());

    /// <summary>The detectors of breaks.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<IBreakDetector> Breaks { get; init; } = [];

    /// <summary>How p-values are adjusted for the number of series: those of the test, and those of each detector of breaks, by themselves.</summary>
    /// <value>The default is by Benjamini and Hochberg.</value>
    public FalseDiscoveryRule Adjust { get; init; } = FalseDiscoveryRule.BenjaminiHochberg;

    /// <summary>How many threads may work.</summary>
    /// <value>1 or more; the default is one a processor. No number depends on it.</value>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
