using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>
/// Spearman's rank correlation of values with time as a test of a trend. Up to 9 values p is exact over all orders, ties included; beyond, it is Student's
/// with n - 2 degrees of freedom, and 2 / n! where all rise or all fall. Source: Spearman (1904); Lehmann and D'Abrera (1975), Nonparametrics, 7.5.
/// </summary>
/// <remarks>
/// rho is the correlation of mean ranks with the order of time; it stands where other tests have tau. There is no S. Sen's slope has no interval here.
/// Fewer than 3 values: too short. All values equal: rho = 0, p = 1.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Spearman(SpearmanOptions options) : ITrendDetector
{
    private const int LeastCount = 3;
    private const int LargestExact = 9;

    internal static MethodDescription Description { get; } = new("Spearman's rank correlation with time; p exact up to 9 values.")
    {
        Formula = "rho = correlation of ranks and time's order; p of t = rho sqrt((n - 2) / (1 - rho^2))",
        Source = "Spearman (1904); Lehmann and D'Abrera (1975), Nonparametrics, 7.5",
        Conventions = ["Spearman: mean ranks; exact over all orders up to 9 values, beyond that Student's t with n - 2 degrees of freedom."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public TrendFinding Detect(TimeSeries series)
    {
        var n = series.Count;
        if (n < LeastCount) return new TrendFinding(n, Verdict.TooShort);
        var ranks = MeanRanks.Doubled(series.Values);
        var rho = Rho(ranks);
        var isConstant = Array.TrueForAll(ranks, rank => rank == ranks[0]);
        var p = isConstant ? 1 : n <= LargestExact ? Exact(ranks) : Conclusion.OfBoth(Both(rho, n), rho, options.Alternative);
        var finding = new TrendFinding(n, Conclusion.Verdict(p, rho, options.Alpha)) { P = p, Tau = rho };
        return Conclusion.WithLine(series, double.NaN, options, finding) with { SlopeLow = double.NaN, SlopeHigh = double.NaN };
    }

    // Of values that rise or fall throughout p is exact for any number: two of n! orders. Student's law has 0 there.
    private static double Both(double rho, int n)
    {
        if (rho == 0) return 1;
        if (Math.Abs(rho) < 1) return BetaTail.Of(rho, n - 2);
        var p = 2.0;
        for (var k = 2; k <= n; k++) p /= k;
        return p;
    }

    private double Exact(int[] ranks)
    {
        var (both, upper, lower) = SpearmanLaw.Tails(ranks);
        return options.Alternative switch { Alternative.Increasing => upper, Alternative.Decreasing => lower, _ => both };
    }

    // Deviations of doubled ranks from n + 1 are whole numbers.
    private static double Rho(int[] ranks)
    {
        double n = ranks.Length;
        var (products, squares) = (Int128.Zero, Int128.Zero);
        for (var i = 0; i < ranks.Length; i++)
        {
            long d = ranks[i] - ranks.Length - 1;
            products += d * (2L * (i + 1) - ranks.Length - 1);
            squares += d * d;
        }
        return squares == 0 ? 0 : Math.Clamp((double)products / Math.Sqrt((double)squares * (n * (n * n - 1) / 3)), -1, 1);
    }
}
