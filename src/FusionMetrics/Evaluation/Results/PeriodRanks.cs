namespace FusionMetrics;

/// <summary>Ranks within each period.</summary>
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
        foreach (var rows in rowsOfPeriod) ScoreRanks.Fill(scores, [.. rows], recipe.Ties, recipe.Tolerance, ranks);
        return ranks;
    }
}
