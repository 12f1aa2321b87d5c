using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>
/// The rule of three pre-whitenings: a trend is found where both the pre-whitened series and the trend-free pre-whitened one have it; the slope is
/// that of the variance-corrected one. Source: Collaud Coen, Andrews, Bigi and others (2020), Atmospheric Measurement Techniques 13, 6945-6964.
/// </summary>
/// <remarks>
/// p is the larger of the two, and S, z and tau are those of the test it comes from. Where the correlation of neighbours is not significant at 5 %,
/// |r| at most 1.96 / sqrt n, nothing is removed. Slope: residuals about Sen's line are whitened, given back the variance they had, and put on a line
/// with Sen's slope over sqrt((1 + r) / (1 - r)) where r is positive (Wang, Chen, Becker and Liu 2015, Hydrology and Earth System Sciences 19, 3681-3693). Fewer than 4 values,
/// or 3 left: too short.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class ThreePreWhitening(WhiteningOptions options) : ITrendDetector
{
    private const double Significant = 1.9599639845400543;

    // So that the slope keeps something.
    private const double Largest = 0.95;

    internal static MethodDescription Description { get; } = new("Trend where two pre-whitenings agree; slope by a third.")
    {
        Formula = "p = max(p of pre-whitening, p of trend-free pre-whitening); slope of variance-corrected trend-free pre-whitening",
        Source = "Collaud Coen and others (2020), Atmospheric Measurement Techniques 13, 6945-6964",
        Conventions = ["3PW: lag-1 correlations that are not significant at 5 % are left; the slope is that of the variance-corrected series."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public TrendFinding Detect(TimeSeries series)
    {
        if (series.Count < Whitened.LeastCount) return new TrendFinding(series.Count, Verdict.TooShort);
        var stepped = SteppedSeries.Of(series);
        var r = stepped.Autocorrelation(stepped.Values, 1);
        if (Math.Abs(r) <= Significant / Math.Sqrt(series.Count)) return Whitened.Test(series, stepped, (stepped.Values, stepped.Steps), 0, options);
        var slope = stepped.Slope(stepped.Values);
        var residuals = stepped.Without(slope);
        var rest = stepped.Autocorrelation(residuals, 1);
        var filtered = stepped.Filtered(residuals, rest);
        var (_, values, clock) = stepped.Filtered(stepped.Values, r);
        var plain = Whitened.Test(series, stepped, (values, clock), r, options);
        if (plain.Verdict == Verdict.TooShort) return plain;
        var trendFree = Whitened.Test(series, stepped, TrendFreePreWhitening.WithTrend(stepped, filtered, slope), rest, options);
        var weaker = plain.P >= trendFree.P ? plain : trendFree;
        var agrees = plain.Verdict == trendFree.Verdict;
        return Sloped(weaker with { Verdict = agrees ? weaker.Verdict : Verdict.NoTrend }, series, residuals, filtered, slope, Math.Min(rest, Largest));
    }

    private TrendFinding Sloped(TrendFinding finding, TimeSeries series, double[] residuals, (double[] Steps, double[] Values, double[] Clock) filtered, double slope, double r)
    {
        if (slope == 0) return finding with { SlopeLow = double.NaN, SlopeHigh = double.NaN };
        var spread = Spread(filtered.Values);
        var scale = spread > 0 ? Spread(residuals) / spread : 1;
        var corrected = r > 0 ? slope / Math.Sqrt((1 + r) / (1 - r)) : slope;
        double[] values = [.. filtered.Values.Select((e, i) => Math.FusedMultiplyAdd(corrected, filtered.Steps[i], scale * e))];
        // In proportion to the slope of the series, which has its unit.
        var share = new PairSlopes(filtered.Steps, values).Median() / slope;
        var (own, intercept) = (finding.Slope * share, options.Intercept);
        return finding with { Slope = own, Intercept = SenSlope.Intercept(series, own, intercept), SlopeLow = double.NaN, SlopeHigh = double.NaN };
    }

    private static double Spread(double[] values)
    {
        var (sum, squares) = (DoubleDouble.Zero, DoubleDouble.Zero);
        foreach (var value in values) sum += value;
        var mean = (sum / values.Length).ToDouble();
        foreach (var value in values) squares += DoubleDouble.Product(value - mean, value - mean);
        return Math.Sqrt((squares / values.Length).ToDouble());
    }
}
