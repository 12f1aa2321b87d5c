using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// How alike two rankings of the same rows are. Rankings are given as ranks, 1 the best. Only their order counts: rows that tie share the mean of
/// the ranks they span, whichever rule the ranks given follow. Scores, of which the largest is the best, are turned round first: -score.
/// </summary>
/// <remarks>Pure functions; counts and sums of ranks are exact whole numbers. O(n log n).</remarks>
public static class RankSimilarity
{
    /// <summary>Spearman's rho: the correlation of the mean ranks.</summary>
    /// <remarks>Without ties it is 1 - 6 sum d^2 / (n (n^2 - 1)). Source: Spearman (1904); Kendall (1975), Rank Correlation Methods, chapter 3 (ties).</remarks>
    /// <param name="ranks">One ranking: finite numbers.</param>
    /// <param name="others">The other, of the same rows in the same order.</param>
    /// <returns>From -1 to 1; NaN where all rows tie in one of the rankings, or there are fewer than two.</returns>
    /// <exception cref="ArgumentException">The rankings differ in length, or a rank is not finite.</exception>
    public static double Spearman(ReadOnlySpan<double> ranks, ReadOnlySpan<double> others)
    {
        var (x, y) = Doubled(ranks, others);
        var (xx, xy, yy) = ((Int128)0, (Int128)0, (Int128)0);
        for (var i = 0; i < x.Length; i++)
        {
            long a = x[i] - (x.Length + 1), b = y[i] - (x.Length + 1);
            xx += a * a;
            xy += a * b;
            yy += b * b;
        }
        return Ratio((double)xy, (double)xx, (double)yy);
    }

    /// <summary>
    /// Kendall's tau-b: of all pairs of rows, those that both rankings have in the same order less those that they have in opposite order, over the
    /// geometric mean of the numbers of pairs that each ranking has in some order.
    /// </summary>
    /// <remarks>Source: Kendall (1945), The treatment of ties in ranking problems, Biometrika 33; Knight (1966), JASA 61 (algorithm).</remarks>
    /// <param name="ranks">One ranking: finite numbers.</param>
    /// <param name="others">The other, of the same rows in the same order.</param>
    /// <returns>From -1 to 1; NaN where all rows tie in one of the rankings, or there are fewer than two.</returns>
    /// <exception cref="ArgumentException">The rankings differ in length, or a rank is not finite.</exception>
    public static double KendallTauB(ReadOnlySpan<double> ranks, ReadOnlySpan<double> others)
    {
        var (x, y) = Doubled(ranks, others);
        var rows = Enumerable.Range(0, x.Length).OrderBy(i => x[i]).ThenBy(i => y[i]).ToArray();
        var pairs = Pairs(x.Length);
        var (tiedX, tiedBoth) = (Tied(rows, (i, k) => x[i] == x[k]), Tied(rows, (i, k) => x[i] == x[k] && y[i] == y[k]));
        var sequence = Array.ConvertAll(rows, i => y[i]);
        var opposite = Inversions.Sorting(sequence);
        var tiedY = Tied(sequence, (a, b) => a == b);
        return Ratio(pairs - tiedX - tiedY + tiedBoth - 2 * opposite, pairs - tiedX, pairs - tiedY);
    }

    /// <summary>
    /// The weighted rank correlation r_w: 1 - 6 sum (R - Q)^2 [(n - R + 1) + (n - Q + 1)] / (n^4 + n^3 - n^2 - n). Differences near the top weigh more.
    /// </summary>
    /// <remarks>Source: Pinto da Costa and Soares (2005), A weighted rank measure of correlation, Australian and New Zealand Journal of Statistics 47.</remarks>
    /// <param name="ranks">One ranking: finite numbers, the least the best.</param>
    /// <param name="others">The other, of the same rows in the same order.</param>
    /// <returns>1 for the same order and -1 for the opposite one without ties; NaN for fewer than two rows.</returns>
    /// <exception cref="ArgumentException">The rankings differ in length, or a rank is not finite.</exception>
    public static double WeightedSpearman(ReadOnlySpan<double> ranks, ReadOnlySpan<double> others)
    {
        var (x, y) = Doubled(ranks, others);
        Int128 n = x.Length, sum = 0;
        for (var i = 0; i < x.Length; i++)
        {
            long difference = x[i] - y[i];
            sum += (Int128)(difference * difference) * (4 * (n + 1) - x[i] - y[i]);
        }
        // Of doubled ranks the sum is 8 times as large.
        return x.Length < 2 ? double.NaN : 1 - (double)(6 * sum) / (double)(8 * n * (n - 1) * (n + 1) * (n + 1));
    }

    /// <summary>
    /// The coefficient WS: 1 - sum 2^(-R) |R - Q| / max(R - 1, n - R), where R is the rank in the reference. Not symmetric: an error weighs by the
    /// place that the row has in the reference, half as much a place further down.
    /// </summary>
    /// <remarks>Source: Salabun and Urbaniak (2020), A new coefficient of rankings similarity in decision-making problems, ICCS 2020, equation 5.</remarks>
    /// <param name="reference">The reference ranking: finite numbers, the least the best.</param>
    /// <param name="other">The ranking that is compared with it, of the same rows in the same order.</param>
    /// <returns>Above 0, and 1 for the same order; NaN for fewer than two rows.</returns>
    /// <exception cref="ArgumentException">The rankings differ in length, or a rank is not finite.</exception>
    public static double Ws(ReadOnlySpan<double> reference, ReadOnlySpan<double> other)
    {
        var (x, y) = Doubled(reference, other);
        if (x.Length < 2) return double.NaN;
        var sum = DoubleDouble.Zero;
        for (var i = 0; i < x.Length; i++)
            sum += PowerOfHalf(x[i]) * Math.Abs(x[i] - y[i]) / Math.Max(x[i] - 2, 2 * x.Length - x[i]);
        return (1 - sum).ToDouble();
    }

    // 2^(-doubled / 2).
    private static double PowerOfHalf(int doubled) => Math.ScaleB(doubled % 2 == 0 ? 1 : Math.Sqrt(0.5), -(doubled / 2));

    private static long Pairs(long count) => count * (count - 1) / 2;

    // The number of pairs within runs of neighbours that are alike.
    private static long Tied(int[] sequence, Func<int, int, bool> alike)
    {
        var pairs = 0L;
        for (int start = 0, end; start < sequence.Length; start = end)
        {
            for (end = start + 1; end < sequence.Length && alike(sequence[start], sequence[end]);) end++;
            pairs += Pairs(end - start);
        }
        return pairs;
    }

    // Exactly 1 or -1 where it is: no root is taken of two equal numbers.
    private static double Ratio(double product, double first, double second)
        => first == 0 || second == 0 ? double.NaN : first == second ? product / first : product / (Math.Sqrt(first) * Math.Sqrt(second));

    private static (int[] Ranks, int[] Others) Doubled(ReadOnlySpan<double> ranks, ReadOnlySpan<double> others)
    {
        if (ranks.Length != others.Length) throw new ArgumentException($"Rankings of the same rows are compared, not of {ranks.Length} and {others.Length}.", nameof(others));
        if (!Finite.All(ranks) || !Finite.All(others)) throw new ArgumentException("Ranks are finite.", nameof(ranks));
        return (MeanRanks.Doubled(ranks), MeanRanks.Doubled(others));
    }
}
