using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Ranking;
using FusionMetrics.Weighting;

namespace FusionMetrics;

/// <summary>The second step of an evaluation: from the statistics of a panel and a recipe to a model. Pure.</summary>
internal sealed class ModelFitter(EvaluationRecipe recipe, MethodCatalog catalog, Chunks chunks, DiagnosticBag diagnostics)
{
    private readonly INormalizer normalizer = catalog.Create<INormalizer>(MethodFamily.Normalization, recipe.Normalization);
    private readonly IWeighting weighting = catalog.Create<IWeighting>(MethodFamily.Weighting, recipe.Weighting);
    private readonly IRanking index = catalog.Create<IRanking>(MethodFamily.Ranking, recipe.Index);
    private readonly IRanking? ranking = recipe.Ranking is { } choice ? catalog.Create<IRanking>(MethodFamily.Ranking, choice) : null;

    public IReadOnlyList<EvaluationFrame> Fit(Panel panel) => recipe.Scope.Kind switch
    {
        ScopeKind.PerPeriod => [.. panel.Periods.Select((period, i) => FitFrame(panel, RowSet.OfPeriods(panel, p => p == i), period))],
        ScopeKind.Reference => [FitFrame(panel, RowSet.OfPeriods(panel, p => InWindow(panel.Periods[p])), null)],
        _ => [FitFrame(panel, RowSet.All(panel), null)],
    };

    private bool InWindow(Period period) => recipe.Scope.From <= period && period <= recipe.Scope.To;

    private EvaluationFrame FitFrame(Panel panel, RowSet rows, Period? period)
    {
        var raw = RawColumn.Of(recipe.System.Indicators, panel, rows, chunks);
        var normalized = new NormalizedColumn[raw.Length];
        var maps = new ColumnMap[raw.Length];
        for (var i = 0; i < raw.Length; i++)
        {
            maps[i] = normalizer.Fit(recipe.Scope.Kind == ScopeKind.Fixed ? new BoundedColumn(raw[i]) : raw[i]);
            normalized[i] = new NormalizedColumn(raw[i], maps[i]);
            ReportConstant(raw[i], period);
        }

        var frames = new List<IndicatorFrame>();
        var indices = new List<RankingFrame>();
        for (var (k, first) = (0, 0); k < recipe.System.Subsystems.Count; first += recipe.System.Subsystems[k++].Indicators.Count)
        {
            var columns = new ArraySegment<NormalizedColumn>(normalized, first, recipe.System.Subsystems[k].Indicators.Count);
            var outcome = weighting.Weigh(columns);
            diagnostics.AddRange(outcome.Diagnostics);
            CheckWeights(recipe.System.Subsystems[k], outcome);
            // Without usable weights nothing that follows means anything; the errors found so far are reported together.
            diagnostics.ThrowIfErrors();
            indices.Add(Fitted(index, columns, [.. outcome.Weights]));
            for (var i = 0; i < columns.Count; i++) frames.Add(FrameOf(raw[first + i], maps[first + i], outcome, i));
        }

        double[] overall = [.. recipe.System.Subsystems.SelectMany((s, k) => s.Indicators.Select(_ => recipe.System.SubsystemWeights[k]))];
        for (var i = 0; i < overall.Length; i++) overall[i] *= frames[i].Weight;
        return new EvaluationFrame(period, frames, indices, ranking is null ? null : Fitted(ranking, normalized, overall));
    }

    private RankingFrame Fitted(IRanking method, IReadOnlyList<IndicatorColumn> columns, double[] weights)
    {
        var frame = method.Fit(columns, weights);
        diagnostics.AddRange(frame.Diagnostics);
        return frame;
    }

    private static IndicatorFrame FrameOf(RawColumn raw, ColumnMap map, WeightingOutcome outcome, int position)
        => new(raw.Indicator, raw.Statistics.Minimum, raw.Statistics.Maximum, map, outcome.Weights[position])
        {
            Measures = [.. outcome.Measures.Select(m => KeyValuePair.Create(m.Key, m.Value[position]))],
        };

    private void ReportConstant(RawColumn column, Period? period)
    {
        if (!column.Statistics.IsConstant) return;
        var within = period is { } p ? $"in {p}" : "over the scope";
        diagnostics.Add(EvaluationRules.ConstantIndicator.Says(
            FormattableString.Invariant($"'{column.Indicator.Code}' has the same value everywhere {within} ({column.Statistics.Minimum:R}): it tells nothing."),
            new DiagnosticLocation { Column = column.Indicator.Code, Period = period }));
    }

    private void CheckWeights(Subsystem subsystem, WeightingOutcome outcome)
    {
        var total = 0.0;
        foreach (var weight in outcome.Weights) total += weight;
        if (outcome.Diagnostics.Any(d => d.Severity == Severity.Error)) return;
        if (outcome.Weights.Count == subsystem.Indicators.Count && outcome.Weights.All(w => w >= 0) && Math.Abs(total - 1) < 1e-9) return;
        diagnostics.Add(EvaluationRules.BadWeights.Says(
            $"Weighting '{recipe.Weighting.Id}' gave subsystem '{subsystem.Code}' weights that are not {subsystem.Indicators.Count} "
            + "numbers of 0 or more summing to 1. This is a defect of the method."));
    }
}
