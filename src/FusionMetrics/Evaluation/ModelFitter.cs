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
        foreach (var column in raw) ReportConstant(column, period);
        ColumnMap[] maps = AllOf(raw, column => normalizer.Fit(recipe.Scope.Kind == ScopeKind.Fixed ? new BoundedColumn(column) : column));
        NormalizedColumn[] normalized = [.. raw.Select((column, i) => new NormalizedColumn(column, maps[i]))];

        var subsystems = Cut(normalized);
        WeightingOutcome[] outcomes = AllOf(subsystems, Weighed);
        IndicatorFrame[] frames = [.. outcomes.SelectMany(outcome => outcome.Weights.Select((_, position) => (Outcome: outcome, Position: position)))
            .Select((of, i) => FrameOf(raw[i], maps[i], of.Outcome, of.Position))];

        var methods = subsystems.Select((columns, k) => (Method: index, Columns: (IReadOnlyList<IndicatorColumn>)columns, outcomes[k].Weights)).ToList();
        if (ranking is not null) methods.Add((ranking, normalized, Overall(outcomes)));
        RankingFrame[] fitted = AllOf(methods, m => Fitted(m.Method, m.Columns, [.. m.Weights]));
        return new EvaluationFrame(period, frames, fitted[..subsystems.Length], ranking is null ? null : fitted[^1]);
    }

    // An indicator's weight over all subsystems: its subsystem's weight x its weight within the subsystem.
    private double[] Overall(WeightingOutcome[] outcomes)
        => [.. outcomes.SelectMany((outcome, k) => outcome.Weights.Select(weight => recipe.System.SubsystemWeights[k] * weight))];

    // The columns of each subsystem, in their order.
    private ArraySegment<NormalizedColumn>[] Cut(NormalizedColumn[] columns)
    {
        var first = 0;
        return [.. recipe.System.Subsystems.Select(subsystem =>
        {
            var cut = new ArraySegment<NormalizedColumn>(columns, first, subsystem.Indicators.Count);
            first += cut.Count;
            return cut;
        })];
    }

    // A step for all: what one of them is declined for is reported together with what the others are, and ends the fitting.
    private TResult[] AllOf<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> step)
    {
        var results = new List<TResult>(items.Count);
        foreach (var item in items)
        {
            try
            {
                results.Add(step(item));
            }
            catch (FusionMetricsException declined)
            {
                diagnostics.AddRange(declined.Diagnostics);
            }
        }
        diagnostics.ThrowIfErrors();
        return [.. results];
    }

    private WeightingOutcome Weighed(ArraySegment<NormalizedColumn> columns)
    {
        var outcome = weighting.Weigh(columns);
        diagnostics.AddRange(outcome.Diagnostics);
        CheckWeights(columns, outcome);
        return outcome;
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

    private void CheckWeights(ArraySegment<NormalizedColumn> columns, WeightingOutcome outcome)
    {
        var total = 0.0;
        foreach (var weight in outcome.Weights) total += weight;
        if (outcome.Diagnostics.Any(d => d.Severity == Severity.Error)) return;
        if (outcome.Weights.Count == columns.Count && outcome.Weights.All(w => w >= 0) && Math.Abs(total - 1) < 1e-9
            && outcome.Measures.All(m => m.Value.Count == columns.Count)) return;
        diagnostics.Add(EvaluationRules.BadWeights.Says(
            $"Weighting '{recipe.Weighting.Id}' gave {string.Join(", ", columns.Select(c => c.Indicator.Code))} weights that are not {columns.Count} "
            + "numbers of 0 or more summing to 1, or not as many measures. This is a defect of the method."));
    }
}
