namespace FusionMetrics;

/// <summary>Ranks within each period: 1 the largest score; equal scores share the least rank (competition ranking, 1 2 2 4).</summary>
internal static class PeriodRanks
{
    public static int[] Of(Panel panel, double[] scores)
    {
        var ranks = new int[scores.Length];
        var rowsOfPeriod = new List<int>[panel.Periods.Count];
        for (var p = 0; p < rowsOfPeriod.Length; p++) rowsOfPeriod[p] = [];
        var periods = panel.PeriodIndices;
        for (var row = 0; row < scores.Length; row++) rowsOfPeriod[periods[row]].Add(row);

        foreach (var rows in rowsOfPeriod)
        {
            int[] order = [.. rows];
            double[] falling = [.. rows.Select(row => -scores[row])];
            Array.Sort(falling, order);
            for (var i = 0; i < order.Length; i++)
                ranks[order[i]] = i > 0 && falling[i] == falling[i - 1] ? ranks[order[i - 1]] : i + 1;
        }
        return ranks;
    }
}
