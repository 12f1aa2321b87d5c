namespace FusionMetrics.Trends.Convergence;

/// <summary>How sigma convergence is tested.</summary>
public sealed record SigmaOptions
{
    /// <summary>The measure whose trend is tested.</summary>
    /// <value>The default is the coefficient of variation.</value>
    public DispersionMeasure Measure { get; init; }

    /// <summary>Which regions count.</summary>
    /// <value>The default is those with a value at every time.</value>
    public RegionComposition Composition { get; init; }

    /// <summary>The test of a trend in dispersion.</summary>
    /// <value>The default is <see cref="Hamed"/>, which allows for autocorrelation.</value>
    public ITrendDetector Detector { get; init; } = new Hamed(new HamedOptions());
}
