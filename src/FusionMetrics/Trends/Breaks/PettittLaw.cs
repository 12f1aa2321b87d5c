using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// The law of Pettitt's K where every order of the values is as likely as any other. Exactly, with whatever ties there are, where the first values can be no more than 4,096 different collections: up to 12 values, and as many
/// more as are equal to one another. Above, from the table of untied values, K over its deviation.
/// </summary>
internal static class PettittLaw
{
    private const int MostCollections = 1 << 12;

    /// <summary>The probability of a K at least as large.</summary>
    public static double P(double k, ReadOnlySpan<double> values)
    {
        var ranks = MeanRanks.Doubled(values);
        (int Rank, int Size)[] groups = [.. ranks.CountBy(rank => rank).OrderBy(group => group.Key).Select(group => (group.Key, group.Value))];
        var collections = 1L;
        foreach (var (_, size) in groups) collections = Math.Min(collections * (size + 1), MostCollections + 1);
        return collections <= MostCollections ? Exact((long)k, groups, values.Length, (int)collections) : Tabulated(k, ranks);
    }

    // How likely the first values are a collection, without a partial sum of K or more so far. A collection is how many of each group are in it, as digits of a number.
    private static double Exact(long k, (int Rank, int Size)[] groups, int n, int collections)
    {
        var (chances, sums, used, digits) = (new double[collections], new long[collections], new int[collections], new int[groups.Length]);
        (chances[0], var reached) = (1, 0.0);
        for (var collection = 0; collection < collections - 1; collection++)
        {
            for (var (g, place) = (0, 1); g < groups.Length; place *= groups[g].Size + 1, g++)
            {
                if (digits[g] == groups[g].Size) continue;
                var next = collection + place;
                (sums[next], used[next]) = (sums[collection] + groups[g].Rank - (n + 1), used[collection] + 1);
                var chance = chances[collection] * (groups[g].Size - digits[g]) / (n - used[collection]);
                if (Math.Abs(sums[next]) >= k) reached += chance;
                else chances[next] += chance;
            }
            for (var g = 0; ++digits[g] > groups[g].Size; g++) digits[g] = 0;
        }
        return Math.Min(reached, 1);
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
