namespace FusionMetrics.Uncertainty;

/// <summary>A replicate that has been evaluated. Immutable.</summary>
/// <param name="Recipe">Its recipe.</param>
/// <param name="Treated">Its panel after treatment, which may have dropped rows.</param>
/// <param name="Scores">The scores of the rows of that panel.</param>
internal sealed record ScoredReplicate(EvaluationRecipe Recipe, Panel Treated, RowScores Scores)
{
    /// <summary>D of each row of a panel; NaN where the replicate has dropped it.</summary>
    public double[] Coordination(Panel panel)
    {
        var coordination = new double[panel.RowCount];
        for (var row = 0; row < coordination.Length; row++)
            coordination[row] = Treated.FindRow(panel.RegionAt(row).Code, panel.PeriodAt(row)) is >= 0 and var at ? Scores.Coupling!.D[at] : double.NaN;
        return coordination;
    }
}
