namespace FusionMetrics.Uncertainty;

/// <summary>A replicate that has been evaluated. Immutable.</summary>
/// <param name="Recipe">Its recipe.</param>
/// <param name="Treated">Its panel after treatment, which may have dropped rows.</param>
/// <param name="Scores">The scores of the rows of that panel.</param>
internal sealed record ScoredReplicate(EvaluationRecipe Recipe, Panel Treated, RowScores Scores)
{
    /// <summary>The numbers of a column of the scores for each row of a panel; NaN where the replicate has dropped it.</summary>
    public double[] OnRowsOf(Panel panel, double[] column)
    {
        var rows = new double[panel.RowCount];
        for (var row = 0; row < rows.Length; row++)
            rows[row] = Treated.FindRow(panel.RegionAt(row).Code, panel.PeriodAt(row)) is >= 0 and var at ? column[at] : double.NaN;
        return rows;
    }
}
