namespace FusionMetrics;

/// <summary>Ranks within each period: 1 the largest score. A missing score has no rank: NaN.</summary>
internal static class PeriodRanks
{
    public static double[] Of(Panel panel, double[] scores, RankingRecipe recipe)
    {
        var ranks = new double[scores.Length];
        var rowsOfPeriod = new List<int>[panel.Periods.Count];
        for (var p = 0; p < rowsOfPeriod.Length; p++) rowsOfPeriod[p] = [];
        var periods = panel.PeriodIndices;
        for (var row = 0; row < scores.Length; row++)
        {
            if (double.IsNaN(scores[row])) ranks[row] = double.NaN;
            else rowsOfPeriod[periods[row]].Add(row);
        }
        foreach (var rows in rowsOfPeriod) Rank(scores, [.. rows], recipe, ranks);
        return ranks;
    }

    private static void Rank(double[] scores, int[] rows, RankingRecipe recipe, double[] ranks)
    {
        double[] falling = [.. rows.Select(row => -scores[row])];
        // Equal keys end up in any order: their rows are put in theirs below.
        Array.Sort(falling, rows);
        var group = 0;
        for (int start = 0, end; start < rows.Length; start = end, group++)
        {
            // Alike are those within the tolerance of the best of them, so that no long chain of small steps makes all alike.
            for (end = start + 1; end < rows.Length && falling[end] - falling[start] <= recipe.Tolerance;) end++;
            var alike = rows.AsSpan(start, end - start);
            alike.Sort();
            for (var i = 0; i < alike.Length; i++)
                ranks[alike[i]] = recipe.Ties switch
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
