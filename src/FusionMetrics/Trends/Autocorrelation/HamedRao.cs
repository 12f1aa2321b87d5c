using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>
/// The Mann-Kendall test with the variance of Hamed and Rao (1998), Journal of Hydrology 204, 182-196: Var(S) times
/// 1 + 2 / (n(n-1)(n-2)) sum (n-k)(n-k-1)(n-k-2) r_k, r_k being the correlations of the ranks of the series less its Sen slope that are significant
/// at 5 %, |r_k| &gt; 1.96 / sqrt n.
/// </summary>
/// <remarks>
/// The sum can leave no variance, or less: then it is that of the lags before the one at which this first happens. Correlations
/// keep their signs. Residuals that are equal to 11 digits are tied. A missing value leaves a gap in the lags. Fewer than 4 values: too short. Not calibrated on short series: see docs/methods/trends.md.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class HamedRao(LagOptions options) : ITrendDetector
{
    // Two-sided at 5 %.
    private const double Significant = 1.9599639845400543;

    internal static MethodDescription Description { get; } = new("Mann-Kendall test with the variance of Hamed and Rao: significant rank correlations of all lags.")
    {
        Formula = "Var(S) (1 + 2 / (n(n-1)(n-2)) sum (n-k)(n-k-1)(n-k-2) r_k), |r_k| > 1.96 / sqrt n",
        Source = "Hamed and Rao (1998), Journal of Hydrology 204, 182-196",
        Conventions = ["Hamed-Rao: correlations of ranks of the series less its Sen slope, with their signs; where their sum leaves no variance, it stops before the lag at which that first happens."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public TrendFinding Detect(TimeSeries series) => LagVariance.Test(series, options, (stepped, residuals, lags) => Factor(stepped, stepped.Levelled(residuals), lags));

    /// <summary>What the variance of independent values is multiplied by.</summary>
    internal static double Factor(SteppedSeries stepped, double[] residuals, int lags)
    {
        double[] ranks = Array.ConvertAll(MeanRanks.Doubled<double>(residuals), rank => (double)rank);
        double n = ranks.Length;
        return LagVariance.Factor(lags, k =>
        {
            var r = stepped.Autocorrelation(ranks, k);
            return Math.Abs(r) > Significant / Math.Sqrt(n) ? (n - k) * (n - k - 1) * (n - k - 2) / (n * (n - 1) * (n - 2)) * r : 0;
        });
    }
}
