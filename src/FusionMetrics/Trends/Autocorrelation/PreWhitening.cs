using FusionMetrics.Methods;

namespace FusionMetrics.Trends;

/// <summary>
/// The Mann-Kendall test of x_t - r x_(t-1), r being the correlation of neighbours of the series as it is. Source: von Storch (1995), in Analysis of Climate
/// Variability; Kulkarni and von Storch (1995), Meteorologische Zeitschrift 4, 82-85.
/// </summary>
/// <remarks>
/// A trend adds to r, and whitening then takes part of it away: the test keeps its level and misses trends. A value without one a step before it
/// is left out. The line is that of the series itself. Fewer than 4 values, or 3 left: too short.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class PreWhitening(WhiteningOptions options) : ITrendDetector
{
    internal static MethodDescription Description { get; } = new("Mann-Kendall test of the series less r times the value before.")
    {
        Formula = "y_t = x_t - r x_(t-1), r = lag-1 correlation of x",
        Source = "von Storch (1995), Analysis of Climate Variability; Kulkarni and von Storch (1995)",
        Conventions = ["Pre-whitening: by the lag-1 correlation of the series with its trend, always; the line is that of the series itself."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public TrendFinding Detect(TimeSeries series)
    {
        if (series.Count < Whitened.LeastCount) return new TrendFinding(series.Count, Verdict.TooShort);
        var stepped = SteppedSeries.Of(series);
        var r = stepped.Autocorrelation(stepped.Values, 1);
        var (_, values, clock) = stepped.Filtered(stepped.Values, r);
        return Whitened.Test(series, stepped, (values, clock), r, options);
    }
}
