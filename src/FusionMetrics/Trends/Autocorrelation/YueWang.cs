using FusionMetrics.Methods;

namespace FusionMetrics.Trends;

/// <summary>
/// The Mann-Kendall test with the variance of Yue and Wang (2004), Water Resources Management 18, 201-218: Var(S) times 1 + 2 sum (1 - k/n) r_k, r_k being
/// the correlations of the series less its Sen slope; of the first lag alone unless more are asked for.
/// </summary>
/// <remarks>
/// The correlations of all lags sum to -1/2 in any series: with all of them the variance collapses, and the test finds trends where there
/// are none. Where the sum leaves no variance, it is that of the lags before the one at which this first happens. A missing value leaves a gap in the lags. Fewer
/// than 4 values: too short. Not calibrated on short series: see docs/methods/trends.md.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class YueWang(LagOptions options) : ITrendDetector
{
    internal static MethodDescription Description { get; } = new("Mann-Kendall test with the variance of Yue and Wang: the correlation of the first lag.")
    {
        Formula = "Var(S) (1 + 2 sum (1 - k/n) r_k)",
        Source = "Yue and Wang (2004), Water Resources Management 18, 201-218",
        Conventions = ["Yue-Wang: correlations of the series less its Sen slope; where the sum leaves no variance, it stops before the lag at which that first happens."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public TrendFinding Detect(TimeSeries series) => LagVariance.Test(series, options, (stepped, residuals, lags)
        => LagVariance.Factor(lags, k => (1 - (double)k / residuals.Length) * stepped.Autocorrelation(residuals, k)));
}
