using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// Preference that rises in proportion: 0 up to q, (d - q) / (p - q) up to p, 1 above it. Counts and differences of running totals, O(log n) a
/// value: over the s between q and p below x, sum (x - s - q) = count x - sum s - count q.
/// </summary>
internal sealed class LinearSum : PreferenceSum
{
    // Below this part of the largest number the 32 digits of a running total are not enough for p - q. Then few numbers lie between the two.
    private const double Finest = 1.0 / (1L << 50);

    private readonly double[] ascending;
    private readonly DoubleDouble[]? totals;
    private readonly double q;
    private readonly double p;
    private readonly double unit = 1;

    /// <summary>Makes the running totals.</summary>
    /// <param name="ascending">The sample, in ascending order.</param>
    /// <param name="q">0 or more.</param>
    /// <param name="p">Above q.</param>
    public LinearSum(double[] ascending, double q, double p)
    {
        (this.ascending, this.q, this.p) = (ascending, q, p);
        var largest = ascending.Length == 0 ? 0 : Math.Max(Math.Abs(ascending[0]), Math.Abs(ascending[^1]));
        if (p - q < Finest * largest) return;
        // In a unit that is a power of two no digit changes, and no total over- or underflows.
        unit = Math.ScaleB(1, Math.Clamp(-Math.ILogB(Math.Max(p, largest)), -1020, 1020));
        totals = new DoubleDouble[ascending.Length + 1];
        for (var i = 0; i < ascending.Length; i++) totals[i + 1] = totals[i] + ascending[i] * unit;
    }

    public override double Gain(double x)
    {
        var (strictly, weakly) = (AscendingCounts.Below(ascending, x, p), AscendingCounts.Below(ascending, x, q));
        return strictly + Rising(strictly, weakly, x, side: 1);
    }

    public override double Loss(double x)
    {
        var (strictly, weakly) = (AscendingCounts.Above(ascending, x, p), AscendingCounts.Above(ascending, x, q));
        return strictly + Rising(ascending.Length - weakly, ascending.Length - strictly, x, side: -1);
    }

    // The sum over some of the sample, all between q and p away on one side. Rounding must not take it beyond their number.
    private double Rising(int start, int end, double x, double side)
    {
        if (start == end) return 0;
        var sum = totals is null ? Differences(start, end, x, side) : side * ((end - start) * (DoubleDouble)(x * unit) - (totals[end] - totals[start]));
        return Math.Clamp((sum - (end - start) * (DoubleDouble)(q * unit)).ToDouble() / ((p - q) * unit), 0, end - start);
    }

    private DoubleDouble Differences(int start, int end, double x, double side)
    {
        var sum = DoubleDouble.Zero;
        foreach (var s in ascending.AsSpan(start, end - start)) sum += DoubleDouble.Sum(side * x, -side * s);
        return sum;
    }
}
