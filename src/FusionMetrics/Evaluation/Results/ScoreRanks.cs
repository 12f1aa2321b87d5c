namespace FusionMetrics;

/// <summary>Ranks: 1 the largest score. A missing score has no rank: NaN.</summary>
internal static class ScoreRanks
{
    public static double[] Of(double[] scores, TieRule ties, double tolerance)
    {
        var ranks = new double[scores.Length];
        ranks.AsSpan().Fill(double.NaN);
        Fill(scores, [.. Enumerable.Range(0, scores.Length).Where(i => !double.IsNaN(scores[i]))], ties, tolerance, ranks);
        return ranks;
    }

    /// <summary>Ranks some of the scores among themselves.</summary>
    /// <param name="scores">All scores.</param>
    /// <param name="some">Which to rank, none of them missing; is left in the order of the ranks.</param>
    /// <param name="ties">Which rank equal scores get.</param>
    /// <param name="tolerance">Scores at most this far apart are equal.</param>
    /// <param name="ranks">Receives the ranks in the places of the scores.</param>
    public static void Fill(double[] scores, int[] some, TieRule ties, double tolerance, double[] ranks)
    {
        double[] falling = [.. some.Select(i => -scores[i])];
        // Equal keys end up in any order: their places are put in theirs below.
        Array.Sort(falling, some);
        var group = 0;
        for (int start = 0, end; start < some.Length; start = end, group++)
        {
            // Alike are those within the tolerance of the best of them, so that no long chain of small steps makes all alike.
            for (end = start + 1; end < some.Length && falling[end] - falling[start] <= tolerance;) end++;
            var alike = some.AsSpan(start, end - start);
            alike.Sort();
            for (var i = 0; i < alike.Length; i++)
                ranks[alike[i]] = ties switch
                {
                    TieRule.Least => start + 1,
                    TieRule.Largest => end,
                    TieRule.Average => (start + 1 + end) / 2.0,
                    TieRule.Dense => group + 1,
                    _ => start + 1 + i,
                };
        }
    }
}
