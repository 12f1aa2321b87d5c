using System.Numerics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// The law of Pettitt's K where every order of the values is as likely as any other. Up to 12 values exactly and with whatever ties there are, by counting the orders of every subset
/// whose partial sums all stay below K; above, from the table of untied values, K over its deviation.
/// </summary>
internal static class PettittLaw
{
    private const int MostExact = 12;

    /// <summary>The probability of a K at least as large.</summary>
    public static double P(double k, ReadOnlySpan<double> values)
    {
        var ranks = MeanRanks.Doubled(values);
        return values.Length <= MostExact ? Exact((long)k, ranks) : Tabulated(k, ranks);
    }

    private static double Exact(long k, int[] doubledRanks)
    {
        var n = doubledRanks.Length;
        var (orders, sums) = (new double[1 << n], new long[1 << n]);
        (orders[0], var all) = (1, 1.0);
        for (var subset = 1; subset < orders.Length; subset++)
        {
            var last = BitOperations.TrailingZeroCount(subset);
            sums[subset] = sums[subset & (subset - 1)] + doubledRanks[last] - (n + 1);
            if (Math.Abs(sums[subset]) >= k) continue;
            for (var rest = subset; rest != 0; rest &= rest - 1) orders[subset] += orders[subset & ~(rest & -rest)];
        }
        for (var i = 2; i <= n; i++) all *= i;
        return (all - orders[^1]) / all;
    }

    // Ties make the variance of U smaller in the middle and everywhere else alike: 1 - sum (t^3 - t) / (n^3 - n). Half a step, because K is a whole number.
    private static double Tabulated(double k, int[] doubledRanks)
    {
        double n = doubledRanks.Length;
        var squares = 0.0;
        foreach (double rank in doubledRanks) squares += rank * rank;
        // A group of t equal values takes (t^3 - t) / 12 off the sum of squared ranks. Whole numbers.
        var tied = 2 * n * (n + 1) * (2 * n + 1) - 3 * squares;
        var step = tied == 0 && n % 2 == 1 ? 2 : 1;
        var deviation = Math.Sqrt(n * n * (n + 1) / 3 * (1 - tied / (n * (n * n - 1))));
        return ChangeLaw.Pettitt.P((k - step / 2.0) / deviation, doubledRanks.Length);
    }
}
