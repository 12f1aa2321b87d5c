using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>The rows that are best by some weights of 0 or more: all others are below 1 whenever these are.</summary>
internal static class BestPractice
{
    /// <summary>The rows, each once, in an order that does not depend on that of the rows given.</summary>
    /// <param name="columns">Values of 0 or more and below 2, in every column one of 1 or more.</param>
    public static double[][] Of(double[][] columns)
    {
        if (columns.Length == 0) return [];
        var undominated = Undominated([.. Enumerable.Range(0, columns[0].Length).Select(i => Array.ConvertAll(columns, c => c[i]))]);
        var search = new BestWeightSearch(new BestWeights(undominated, new double[columns.Length], [.. columns.Select(_ => 1.0)]));
        return [.. undominated.Where((_, row) => search.IsBest(row))];
    }

    // A row is dominated by none after it, where they stand by their sums, and the same sums by their values.
    private static double[][] Undominated(double[][] rows)
    {
        var kept = new List<double[]>();
        foreach (var row in rows.OrderByDescending(VectorProducts.Sum).ThenByDescending(row => row, Comparer<double[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b))))
            if (!kept.Exists(other => IsNowhereAbove(row, other))) kept.Add(row);
        return [.. kept];
    }

    private static bool IsNowhereAbove(double[] row, double[] other)
    {
        for (var k = 0; k < row.Length; k++)
            if (row[k] > other[k]) return false;
        return true;
    }
}
