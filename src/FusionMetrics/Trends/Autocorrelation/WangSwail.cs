using FusionMetrics.Methods;

namespace FusionMetrics.Trends;

/// <summary>
/// The Mann-Kendall test of (x_t - c x_(t-1)) / (1 - c), where c is the correlation of neighbours about the line whose slope is Sen's of that same series: found
/// by repetition. Source: Wang and Swail (2001), Journal of Climate 14, 2204-2221, appendix A.
/// </summary>
/// <remarks>
/// Starts with the correlation of the series as it is. Where c is below 0.05 in absolute value, nothing is removed. Repeats until c moves by less than 0.0001,
/// at most 100 times. c is kept below 0.95 and to 9 places. A value without one a step before it is left out. Fewer than 4 values, or 3 left: too short.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class WangSwail(WhiteningOptions options) : ITrendDetector
{
    private const double Negligible = 0.05;
    private const double Largest = 0.95;
    private const double Settled = 1e-4;
    private const int MostRounds = 100;

    // Where c never settles, or is what is negligible exactly, digits beyond these would let the unit decide.
    private const int Places = 9;

    internal static MethodDescription Description { get; } = new("Mann-Kendall test after repeated whitening that keeps the slope.")
    {
        Formula = "y_t = (x_t - c x_(t-1)) / (1 - c); b = Sen's slope of y; c = lag-1 correlation of x_t - b t; repeated",
        Source = "Wang and Swail (2001), Journal of Climate 14, 2204-2221",
        Conventions = ["Wang-Swail: correlations below 0.05 are left, c at most 0.95, until c moves by less than 0.0001; the line is that of the series itself."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public TrendFinding Detect(TimeSeries series)
    {
        if (series.Count < Whitened.LeastCount) return new TrendFinding(series.Count, Verdict.TooShort);
        var stepped = SteppedSeries.Of(series);
        var c = Correlation(stepped, stepped.Values);
        for (var round = 0; round < MostRounds && Math.Abs(c) >= Negligible; round++)
        {
            var (steps, whitened, _) = stepped.Filtered(stepped.Values, c);
            if (whitened.Length < 2) break;
            var slope = new Numerics.PairSlopes(steps, whitened).Median() / (1 - c);
            var next = Correlation(stepped, stepped.Without(slope));
            var hasSettled = Math.Abs(next - c) < Settled;
            c = next;
            if (hasSettled) break;
        }
        if (Math.Abs(c) < Negligible) return Whitened.Test(series, stepped, (stepped.Values, stepped.Steps), 0, options);
        var (_, values, clock) = stepped.Filtered(stepped.Values, c);
        return Whitened.Test(series, stepped, (values, clock), c, options);
    }

    private static double Correlation(SteppedSeries stepped, double[] values) => Math.Round(Math.Min(stepped.Autocorrelation(values, 1), Largest), Places);
}
