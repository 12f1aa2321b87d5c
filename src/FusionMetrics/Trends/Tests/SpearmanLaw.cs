namespace FusionMetrics.Trends;

/// <summary>
/// The exact law of sum i R_i over all orders of some ranks R, by the sets of ranks that the first places may hold: O(2^n) sets.
/// </summary>
internal static class SpearmanLaw
{
    /// <summary>The share of orders whose sum is at least as far from its mean, as high, and as low as that of the order given.</summary>
    /// <param name="doubledRanks">Twice the mean ranks, in the order that was observed; at most 12 of them.</param>
    public static (double Both, double Upper, double Lower) Tails(ReadOnlySpan<int> doubledRanks)
    {
        var n = doubledRanks.Length;
        var observed = 0;
        for (var i = 0; i < n; i++) observed += (i + 1) * doubledRanks[i];
        var counts = Counts(doubledRanks);
        // Twice the mean of the sums: n (n+1)^2.
        var mean = n * (n + 1) * (n + 1);
        var distance = Math.Abs(2 * observed - mean);
        var (all, both, upper, lower) = (0L, 0L, 0L, 0L);
        for (var sum = 0; sum < counts.Length; sum++)
        {
            all += counts[sum];
            if (Math.Abs(2 * sum - mean) >= distance) both += counts[sum];
            if (sum >= observed) upper += counts[sum];
            if (sum <= observed) lower += counts[sum];
        }
        return ((double)both / all, (double)upper / all, (double)lower / all);
    }

    private static long[] Counts(ReadOnlySpan<int> ranks)
    {
        var n = ranks.Length;
        var most = n * (n + 1) * (2 * n + 1) / 3 + 1;
        var ofSet = new long[1 << n][];
        ofSet[0] = new long[most];
        ofSet[0][0] = 1;
        for (var set = 0; set < ofSet.Length - 1; set++)
        {
            var place = int.PopCount(set) + 1;
            for (var j = 0; j < n; j++)
            {
                var next = set | (1 << j);
                if (next == set) continue;
                var (from, to, step) = (ofSet[set], ofSet[next] ??= new long[most], place * ranks[j]);
                for (var sum = 0; sum + step < most; sum++) to[sum + step] += from[sum];
            }
        }
        return ofSet[^1];
    }
}
