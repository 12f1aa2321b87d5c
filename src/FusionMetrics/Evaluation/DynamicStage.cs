using FusionMetrics.DynamicEvaluation;

namespace FusionMetrics;

/// <summary>Makes one score over time of the chosen series of every region, beside the score of the last period.</summary>
internal sealed class DynamicStage(IDynamicEvaluation evaluation, DiagnosticBag bag)
{
    public DynamicScores Evaluate(Panel panel, EvaluationRecipe recipe, RowScores scores)
    {
        double[] times = [.. panel.Periods.Select(p => p.TimeInYears)];
        var rows = new List<DynamicRow>();
        IReadOnlyList<double> weights = [];
        foreach (var name in SeriesNames.Resolve(recipe, recipe.DynamicSeries))
        {
            var history = new ScoreHistory(times, Arranged(panel, SeriesNames.Column(name, recipe, scores)));
            var outcome = evaluation.Evaluate(history);
            foreach (var diagnostic in outcome.Diagnostics)
                bag.Add(diagnostic with { Location = diagnostic.Location ?? new DiagnosticLocation { Column = name } });
            bag.ThrowIfErrors();
            Report(panel, name, outcome.Scores);
            rows.AddRange(Rows(panel, recipe, name, history, outcome));
            weights = outcome.TimeWeights;
        }
        return new(rows, [.. weights.Select((w, k) => new TimeWeightRow(panel.Periods[k], w))]);
    }

    // A matrix regions x periods: a region need not have every period.
    private static double[] Arranged(Panel panel, double[] column)
    {
        var matrix = new double[panel.Regions.Count * panel.Periods.Count];
        matrix.AsSpan().Fill(double.NaN);
        for (var region = 0; region < panel.Regions.Count; region++)
        {
            var (start, length) = panel.RowsOf(region).GetOffsetAndLength(panel.RowCount);
            for (var row = start; row < start + length; row++) matrix[region * panel.Periods.Count + panel.PeriodIndices[row]] = column[row];
        }
        return matrix;
    }

    private static IEnumerable<DynamicRow> Rows(Panel panel, EvaluationRecipe recipe, string name, ScoreHistory history, DynamicOutcome outcome)
    {
        var last = new double[history.Regions];
        var counts = new int[history.Regions];
        for (var region = 0; region < last.Length; region++)
        {
            last[region] = history[region][^1];
            foreach (var score in history[region])
                if (!double.IsNaN(score)) counts[region]++;
        }
        double[] dynamic = [.. outcome.Scores];
        var (ties, tolerance) = (recipe.Ranking?.Ties ?? TieRule.Least, recipe.Ranking?.Tolerance ?? 0);
        var (lastRanks, ranks) = (ScoreRanks.Of(last, ties, tolerance), ScoreRanks.Of(dynamic, ties, tolerance));
        return panel.Regions.Select((region, i) => new DynamicRow(region.Code, name, counts[i], last[i], lastRanks[i], dynamic[i], ranks[i])
        {
            Measures = [.. outcome.Measures.Select(m => KeyValuePair.Create(m.Key, m.Value[i]))],
        });
    }

    private void Report(Panel panel, string name, IReadOnlyList<double> scores)
    {
        var infinite = scores.ToList().FindIndex(double.IsInfinity);
        if (infinite >= 0)
            bag.Add(EvaluationRules.BadScores.Says($"The dynamic score of '{name}' is not a finite number. Use larger units, so that values are smaller, or another method.",
                new DiagnosticLocation { Column = name, Region = panel.Regions[infinite].Code }));
        var missing = scores.Count(double.IsNaN);
        if (missing > 0)
            bag.Add(EvaluationRules.NoDynamicScore.Says($"{missing} of {scores.Count} regions have no dynamic score of '{name}': they have too few periods, or none that weighs.",
                new DiagnosticLocation { Column = name, Region = panel.Regions[scores.ToList().FindIndex(double.IsNaN)].Code }));
        bag.ThrowIfErrors();
    }
}
