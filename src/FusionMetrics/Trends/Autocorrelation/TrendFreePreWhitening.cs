using FusionMetrics.Methods;

namespace FusionMetrics.Trends;

/// <summary>
/// The Mann-Kendall test of a series whose residuals about Sen's line are whitened before the line is put back: e_t = x_t - b t,
/// y_t = e_t - r e_(t-1) + b t. Source: Yue, Pilon, Phinney and Cavadias (2002), Hydrological Processes 16, 1807-1829.
/// </summary>
/// <remarks>
/// A chance slope is put back whole, so that the test rejects too often where neighbours correlate: see docs/methods/trends.md. A value without one a
/// step before it is left out. Values that are equal to 11 digits are tied. Fewer than 4 values, or 3 left: too short.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class TrendFreePreWhitening(WhiteningOptions options) : ITrendDetector
{
    internal static MethodDescription Description { get; } = new("Mann-Kendall test of the series with whitened residuals about Sen's line.")
    {
        Formula = "e_t = x_t - b t; y_t = e_t - r e_(t-1) + b t",
        Source = "Yue, Pilon, Phinney and Cavadias (2002), Hydrological Processes 16, 1807-1829",
        Conventions = ["Trend-free pre-whitening: by the lag-1 correlation of the residuals, always; the line is that of the series itself."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public TrendFinding Detect(TimeSeries series)
    {
        if (series.Count < Whitened.LeastCount) return new TrendFinding(series.Count, Verdict.TooShort);
        var stepped = SteppedSeries.Of(series);
        var slope = stepped.Slope(stepped.Values);
        var residuals = stepped.Without(slope);
        var r = stepped.Autocorrelation(residuals, 1);
        return Whitened.Test(series, stepped, WithTrend(stepped, stepped.Filtered(residuals, r), slope), r, options);
    }

    // The line was not whitened: another one adds to what is left as it does to the series.
    internal static (double[] Values, double[] Clock) WithTrend(SteppedSeries stepped, (double[] Steps, double[] Values, double[] Clock) filtered, double slope)
        => (stepped.Levelled([.. filtered.Values.Select((e, i) => Math.FusedMultiplyAdd(slope, filtered.Steps[i], e))]), filtered.Steps);
}
