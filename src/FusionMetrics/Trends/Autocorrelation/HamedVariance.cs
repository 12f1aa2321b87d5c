using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>
/// The variance of Kendall's S of a Gaussian series without a trend, whose values correlate by r^d where they are d steps apart:
/// Var(S) = sum over pairs i &lt; j and k &lt; l of (2/pi) asin( [r(j-l) - r(i-l) - r(j-k) + r(i-k)] / (2 sqrt((1-r(i-j)) (1-r(k-l)))) ).
/// Never negative; at r = 1 the limit, that of a random walk. Source: Hamed (2008), Journal of Hydrology 349, 350-363, equation 13.
/// </summary>
internal static class HamedVariance
{
    /// <summary>Up to so many evenly spaced values the sum is formed, which has O(n^3) terms; beyond, it is continued.</summary>
    public const int LongestEven = 200;

    /// <summary>Up to so many unevenly spaced values the sum is formed, which has O(n^4) terms; beyond, it is continued.</summary>
    public const int LongestUneven = 60;

    private const double TwoOverPi = 0.63661977236758134;

    /// <summary>The variance for evenly spaced values without ties.</summary>
    /// <param name="count">The number of values, 2 or more.</param>
    /// <param name="correlation">Of neighbours, above -1 and at most 1.</param>
    /// <remarks>
    /// Beyond 200 values: the variance of the projection of S on single values (Hoeffding), times what the sum has more than it, a share that
    /// is a / n + b / n^2 with a and b from 100 and 200 values.
    /// </remarks>
    public static double Even(int count, double correlation)
    {
        if (count <= LongestEven) return SumOfEven(count, correlation);
        if (correlation == 0) return Independent(count);
        double half = LongestEven / 2, whole = LongestEven, n = count;
        var (atHalf, atWhole) = (half * Excess(LongestEven / 2, correlation), whole * Excess(LongestEven, correlation));
        var b = (atHalf - atWhole) / (1 / half - 1 / whole);
        var share = (atWhole + b * (1 / n - 1 / whole)) / n;
        return Independent(n) * (1 + (HamedProjection.Even(count, correlation) - 1) * (1 + share));
    }

    /// <summary>The variance for values at any times without ties.</summary>
    /// <param name="times">The times, strictly increasing.</param>
    /// <param name="correlation">Of values that are the mean step apart, from 0 to 1.</param>
    public static double Uneven(ReadOnlySpan<double> times, double correlation)
    {
        var steps = Steps(times);
        return times.Length <= LongestUneven
            ? SumOfUneven(steps, correlation)
            : Even(times.Length, correlation) * HamedProjection.Uneven(steps, correlation) / HamedProjection.Even(times.Length, correlation);
    }

    /// <summary>Times counted in mean steps from the first.</summary>
    public static double[] Steps(ReadOnlySpan<double> times)
    {
        var step = (times[^1] - times[0]) / (times.Length - 1);
        var steps = new double[times.Length];
        for (var i = 0; i < steps.Length; i++) steps[i] = (times[i] - times[0]) / step;
        return steps;
    }

    // What the sum adds to the variance of independent values, over what its projection adds, less 1.
    private static double Excess(int count, double correlation)
        => (SumOfEven(count, correlation) / Independent(count) - 1) / (HamedProjection.Even(count, correlation) - 1) - 1;

    private static double Independent(double n) => n * (n - 1) * (2 * n + 5) / 18;

    // With g(d) = (1 - r^d) / (1 - r) = 1 + r + ... + r^(d-1) for 1 - r(d): so r = 1 is nothing special.
    private static double SumOfEven(int n, double correlation)
    {
        var middle = 2 * n;
        var g = new double[4 * n + Lanes.Count];
        for (var d = 1; d < middle; d++) g[middle + d] = g[middle - d] = Math.FusedMultiplyAdd(g[middle + d - 1], correlation, 1);
        var sum = DoubleDouble.Zero;
        for (var a = 1; a < n; a++)
        {
            for (var b = 1; b < a; b++) sum += 2 * SumOfLags(g, n, a, b);
            sum += SumOfLags(g, n, a, a);
        }
        return TwoOverPi * sum.ToDouble();
    }

    // All pairs of pairs that are a and b long, b at most a, by the lag d between their first values. Time read backwards turns d into a - b - d: so from the
    // middle on, each twice, and the middle itself once.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double SumOfLags(ReadOnlySpan<double> g, int n, int a, int b)
    {
        var (middle, first, last) = (2 * n, (a - b + 1) / 2, n - 1 - b);
        // Divided, so that a pair with itself has exactly 1.
        var scale = Vector512.Create(2 * Math.Sqrt(g[middle + a] * g[middle + b]));
        var lag = Lanes.Positions + Vector512.Create((double)first);
        var (most, end, step) = (Vector512.Create((double)n - a), Vector512.Create((double)n - b), Vector512.Create((double)Lanes.Count));
        var weight = (a - b) % 2 == 0 ? Vector512.Create(1.0, 2, 2, 2, 2, 2, 2, 2) : Vector512.Create(2.0);
        var sum = Vector512<double>.Zero;
        for (var d = first; d <= last; d += Lanes.Count)
        {
            var at = middle + d;
            var difference = Lanes.Load(g, at + b) - Lanes.Load(g, at) + (Lanes.Load(g, at - a) - Lanes.Load(g, at + b - a));
            // How many there are; none beyond the last lag.
            var count = Vector512.MaxNative(Vector512.MinNative(most, end - lag), Vector512<double>.Zero);
            sum = Vector512.FusedMultiplyAdd(weight * count, Arcsine.Of(difference / scale), sum);
            weight = Vector512.Create(2.0);
            lag += step;
        }
        return Total(sum);
    }

    private static double SumOfUneven(double[] steps, double correlation)
    {
        var n = steps.Length;
        var (distances, roots) = (new double[n][], new double[n][]);
        for (var i = 0; i < n; i++)
        {
            (distances[i], roots[i]) = (new double[n + Lanes.Count], new double[n + Lanes.Count]);
            for (var j = 0; j < n; j++)
            {
                distances[i][j] = Distance(Math.Abs(steps[i] - steps[j]), correlation);
                // What is beyond the last value counts for nothing.
                roots[i][j] = i == j ? 0 : 1 / Math.Sqrt(distances[i][j]);
            }
        }
        var sum = DoubleDouble.Zero;
        for (var i = 0; i < n; i++)
        {
            for (var j = i + 1; j < n; j++)
            {
                var (distance, root) = (distances[i][j], roots[i][j] / 2);
                // The pair itself once, every other pair with it twice.
                sum += Math.PI / 2;
                sum += 2 * SumOfPartners(distances[i], distances[j], roots[i], 0, distance, root, j + 1);
                for (var k = i + 1; k < n; k++) sum += 2 * SumOfPartners(distances[i], distances[j], roots[k], distances[j][k] - distances[i][k], 0, root, k + 1);
            }
        }
        return TwoOverPi * sum.ToDouble();
    }

    // Over l of asin( (h(i,l) - h(j,l) + rest) / (2 sqrt(h(i,j) h(k,l))) ), h being 1 - r.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double SumOfPartners(ReadOnlySpan<double> ofI, ReadOnlySpan<double> ofJ, ReadOnlySpan<double> rootsOfK, double rest, double own, double root, int from)
    {
        var (restLanes, rootLanes) = (Vector512.Create(rest + own), Vector512.Create(root));
        var sum = Vector512<double>.Zero;
        for (var l = from; l < ofI.Length - Lanes.Count; l += Lanes.Count)
            sum += Arcsine.Of((Lanes.Load(ofI, l) - Lanes.Load(ofJ, l) + restLanes) * (Lanes.Load(rootsOfK, l) * rootLanes));
        return Total(sum);
    }

    // From the first lane to the last, on every machine.
    private static double Total(Vector512<double> lanes)
    {
        var total = 0.0;
        for (var lane = 0; lane < Lanes.Count; lane++) total += lanes[lane];
        return total;
    }

    private static double Distance(double steps, double correlation) => correlation switch
    {
        1 => steps,
        0 => steps == 0 ? 0 : 1,
        _ => -Exponential.LessOne(steps * Logarithm.Of(correlation)),
    };
}
