using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>
/// The Mann-Kendall test of x_t - r x_(t-1), where r comes from least squares of x_t on x_(t-1) and t together and is corrected for its bias:
/// r = (n r' + 2) / (n - 4). Source: Hamed (2009), Journal of Hydrology 368, 143-155.
/// </summary>
/// <remarks>
/// n is the number of values. r is kept from -0.95 to 0.95; where x_(t-1) and t cannot be told apart, as on a straight line, r' is 0 and not
/// corrected. A value without one a step before it is left out. Fewer than 6 values, or 3 left: too short.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class BiasCorrectedPreWhitening(WhiteningOptions options) : ITrendDetector
{
    private const int LeastCount = 6;
    private const double Largest = 0.95;
    private const double Singular = 1e-10;

    internal static MethodDescription Description { get; } = new("Mann-Kendall test of the series less r times the value before, r estimated with the trend and corrected for bias.")
    {
        Formula = "x_t = r' x_(t-1) + a + b t by least squares; r = (n r' + 2) / (n - 4); y_t = x_t - r x_(t-1)",
        Source = "Hamed (2009), Journal of Hydrology 368, 143-155",
        Conventions = ["Bias-corrected pre-whitening: r from -0.95 to 0.95; the line is that of the series itself."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public TrendFinding Detect(TimeSeries series)
    {
        var n = series.Count;
        if (n < LeastCount) return new TrendFinding(n, Verdict.TooShort);
        var stepped = SteppedSeries.Of(series);
        var r = Estimate(stepped) is { } estimate ? Math.Clamp((n * estimate + 2) / (n - 4), -Largest, Largest) : 0;
        var (_, values, clock) = stepped.Filtered(stepped.Values, r);
        return Whitened.Test(series, stepped, (values, clock), r, options);
    }

    private static double? Estimate(SteppedSeries stepped)
    {
        var (u, y, t) = (new Deviations(), new Deviations(), new Deviations());
        foreach (var (before, value, step) in stepped.Neighbours())
        {
            u.Add(before);
            y.Add(value);
            t.Add(step);
        }
        var (uu, ut, tt) = (u.Product(u), u.Product(t), t.Product(t));
        var determinant = uu * tt - ut * ut;
        return determinant > Singular * uu * tt ? (u.Product(y) * tt - ut * t.Product(y)) / determinant : null;
    }

    private sealed class Deviations
    {
        private readonly List<double> values = [];

        public void Add(double value) => values.Add(value);

        public double Product(Deviations other)
        {
            var (mean, otherMean, sum) = (Mean(), other.Mean(), DoubleDouble.Zero);
            for (var i = 0; i < values.Count; i++) sum += DoubleDouble.Product(values[i] - mean, other.values[i] - otherMean);
            return sum.ToDouble();
        }

        private double Mean()
        {
            var sum = DoubleDouble.Zero;
            foreach (var value in values) sum += value;
            return values.Count == 0 ? 0 : (sum / values.Count).ToDouble();
        }
    }
}
