using FusionMetrics.Numerics;

namespace FusionMetrics.Auditing;

/// <summary>The exponent of a power that meets printed figures in as many rows as possible.</summary>
internal static class ExponentFit
{
    // Exponents beyond are none that anybody used.
    private const double Most = 100;

    /// <summary>The exponents e for which some x of the first interval has an x^e in the second: x lies in [0, 1]. All of them where x may be above 1.</summary>
    public static Interval Of(Interval x, Interval power)
    {
        if (!(x.High <= 1)) return new(0, Most);
        if (power.Low > 1 || power.High <= 0) return Interval.None;
        // The lower x, the less exponent it takes.
        var low = power.High >= 1 || x.Low <= 0 ? 0 : Logarithm.Of(power.High) / Logarithm.Of(x.Low);
        var high = power.Low <= 0 || x.High >= 1 ? Most : Logarithm.Of(power.Low) / Logarithm.Of(x.High);
        return new(low, Math.Min(high, Most));
    }

    /// <summary>Where most of the intervals overlap; the lowest such place of several.</summary>
    public static Interval Deepest(IReadOnlyList<Interval> intervals)
    {
        Interval[] there = [.. intervals.Where(i => i.Low <= i.High)];
        var (best, depth) = (Interval.None, 0);
        foreach (var low in there.Select(i => i.Low).Distinct().Order())
        {
            Interval[] over = [.. there.Where(i => i.Low <= low && low <= i.High)];
            if (over.Length > depth) (best, depth) = (new(low, over.Min(i => i.High)), over.Length);
        }
        return best;
    }
}
