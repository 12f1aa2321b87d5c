namespace FusionMetrics.Trends;

/// <summary>
/// What a trend detector found in one series. A number that the method does not have, or that the series is too short for, is NaN, and
/// an empty cell in the outputs. None is infinite.
/// </summary>
/// <param name="Count">The number of values.</param>
/// <param name="Verdict">The conclusion.</param>
public sealed record TrendFinding(int Count, Verdict Verdict)
{
    /// <summary>Kendall's S: concordant less discordant pairs. The same when a number is added to all values.</summary>
    public double S { get; init; } = double.NaN;

    /// <summary>The variance of S under no trend, 0 or more.</summary>
    public double Variance { get; init; } = double.NaN;

    /// <summary>The standardised statistic.</summary>
    public double Z { get; init; } = double.NaN;

    /// <summary>The p-value, from 0 to 1.</summary>
    public double P { get; init; } = double.NaN;

    /// <summary>Kendall's rank correlation with time, from -1 to 1: tau-b, which allows for ties (Spearman's test: its rho).</summary>
    public double Tau { get; init; } = double.NaN;

    /// <summary>Kendall's tau-a: S over the number of pairs, tied or not; from -1 to 1.</summary>
    public double TauA { get; init; } = double.NaN;

    /// <summary>The correlation of neighbouring years that the test allowed for, from -1 to 1.</summary>
    public double Autocorrelation { get; init; } = double.NaN;

    /// <summary>The slope, in units of the series per year.</summary>
    public double Slope { get; init; } = double.NaN;

    /// <summary>The value of the trend line at year 0.</summary>
    public double Intercept { get; init; } = double.NaN;

    /// <summary>The lower limit of the slope, where an interval was asked for and there are values enough.</summary>
    public double SlopeLow { get; init; } = double.NaN;

    /// <summary>The upper limit of the slope.</summary>
    public double SlopeHigh { get; init; } = double.NaN;
}
