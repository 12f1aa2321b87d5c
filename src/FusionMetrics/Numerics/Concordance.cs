using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>Kendall's S of numbers in their order: the pairs that rise less the pairs that fall.</summary>
internal static class Concordance
{
    // Up to here eight comparisons at a time are faster than sorting.
    private const int Few = 160;

    /// <summary>S, exactly. O(n log n) for many numbers.</summary>
    /// <param name="values">Finite numbers.</param>
    public static long Of(ReadOnlySpan<double> values)
    {
        if (values.Length > Few) return BySorting(values);
        var padded = new double[values.Length + Lanes.Count];
        values.CopyTo(padded);
        // Nothing is larger or smaller than what is not a number.
        padded.AsSpan(values.Length).Fill(double.NaN);
        return ByComparing(padded, values.Length);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static long ByComparing(ReadOnlySpan<double> padded, int count)
    {
        var balance = Vector512<long>.Zero;
        for (var i = 0; i < count; i++)
        {
            var x = Vector512.Create(padded[i]);
            for (var j = i + 1; j < count; j += Lanes.Count)
            {
                // A comparison that holds is -1.
                var y = Lanes.Load(padded, j);
                balance += Vector512.LessThan(y, x).AsInt64() - Vector512.GreaterThan(y, x).AsInt64();
            }
        }
        return Vector512.Sum(balance);
    }

    private static long BySorting(ReadOnlySpan<double> values)
    {
        // Zeros of both signs are neighbours in it, and tied.
        var sorted = values.ToArray();
        var from = Ordering.Sort(sorted);
        var ranks = new int[sorted.Length];
        long tied = 0;
        for (int start = 0, end; start < sorted.Length; start = end)
        {
            for (end = start; end < sorted.Length && sorted[end] == sorted[start]; end++) ranks[from[end]] = start;
            tied += (long)(end - start) * (end - start - 1) / 2;
        }
        var pairs = (long)ranks.Length * (ranks.Length - 1) / 2;
        return pairs - tied - 2 * Inversions.Sorting(ranks);
    }
}
