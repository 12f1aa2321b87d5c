using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>
/// The sign test of Cox and Stuart (1955): values of a late part of the series against those of an early part.
/// </summary>
/// <remarks>
/// Thirds: z = (max(up, down) - m / 6) / sqrt(m / 12), 1/2 less in the numerator where m is 30 or less (Sachs 1997). m is 3 for each pair that differs: n, where 3 divides it and no pair is equal; n itself, as some have it, is
/// not what up and down are of, and finds trends too often. Halves: p of the binomial law over the pairs that differ. S is up less down. Sen's slope has no interval here. Fewer than 3 values:
/// too short. No pair that differs: p = 1.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class CoxStuart(CoxStuartOptions options) : ITrendDetector
{
    private const int LeastCount = 3;
    private const int Few = 30;

    internal static MethodDescription Description { get; } = new("Sign test of a late part of the series against an early one.")
    {
        Formula = "up, down of x_(late) - x_(early); thirds: z = (max(up, down) - m / 6) / sqrt(m / 12), m = 3 (up + down)",
        Source = "Cox and Stuart (1955), Biometrika 42, 80-95; Sachs (1997), Angewandte Statistik",
        Conventions = ["Cox-Stuart: pairs of equal values are left out; continuity correction of thirds up to 10 pairs."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public TrendFinding Detect(TimeSeries series)
    {
        var n = series.Count;
        if (n < LeastCount) return new TrendFinding(n, Verdict.TooShort);
        var length = options.Parts == SeriesParts.Halves ? n / 2 : (n + 2) / 3;
        var (up, down) = (0, 0);
        for (var i = 0; i < length; i++)
        {
            var (early, late) = (series.Values[i], series.Values[n - length + i]);
            if (late > early) up++;
            else if (late < early) down++;
        }
        var (z, p) = options.Parts switch
        {
            SeriesParts.Halves => (double.NaN, Halves(up, down)),
            SeriesParts.PrintedThirds => Thirds(up, down, n - 3 * (length - up - down)),
            _ => Thirds(up, down, 3 * (up + down)),
        };
        var finding = new TrendFinding(n, Conclusion.Verdict(p, up - down, options.Alpha)) { S = up - down, Z = z, P = p };
        return Conclusion.WithLine(series, double.NaN, options, finding) with { SlopeLow = double.NaN, SlopeHigh = double.NaN };
    }

    private (double Z, double P) Thirds(int up, int down, int m)
    {
        if (up == down) return (0, up == 0 ? 1 : Conclusion.Normal(0, options.Alternative));
        var excess = Math.Max(up, down) - m / 6.0 - (m <= Few ? 0.5 : 0);
        var z = Math.Sign(up - down) * Math.Max(0, excess) / Math.Sqrt(m / 12.0);
        return (z, Conclusion.Normal(z, options.Alternative));
    }

    private double Halves(int up, int down) => options.Alternative switch
    {
        Alternative.Increasing => AtLeast(up, up + down),
        Alternative.Decreasing => AtLeast(down, up + down),
        _ => up == down ? 1 : Math.Min(1, 2 * AtLeast(Math.Max(up, down), up + down)),
    };

    // How likely so many heads or more are: a sum of binomial terms from its largest on, as shares of the first.
    private static double AtLeast(int heads, int throws)
    {
        if (2 * heads <= throws) return 1 - (heads == 0 ? 0 : AtLeast(throws - heads + 1, throws));
        var (term, sum) = (1.0, 1.0);
        for (var k = heads; k < throws; k++) sum += term *= (double)(throws - k) / (k + 1);
        // ln C(throws, heads) - throws ln 2, factor by factor.
        var logarithm = DoubleDouble.Zero;
        for (var k = 1; k <= throws - heads; k++) logarithm += Logarithm.Of((double)(heads + k) / k);
        return Math.Min(1, sum * Exponential.Of((logarithm - DoubleDouble.Product(throws, Logarithm.Of(2.0))).ToDouble()));
    }
}
