using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Numerics;
using FusionMetrics.Ranking;

namespace FusionMetrics;

/// <summary>The second step of an evaluation: from the statistics of a panel and a recipe to a model. Pure.</summary>
internal sealed class ModelFitter(EvaluationRecipe recipe, MethodCatalog catalog, Chunks chunks, DiagnosticBag diagnostics)
{
    private readonly INormalizer normalizer = catalog.Create<INormalizer>(MethodFamily.Normalization, recipe.Normalization);
    private readonly IRanking? ranking = recipe.Ranking is { } stage ? catalog.Create<IRanking>(MethodFamily.Ranking, stage.Method) : null;

    /// <summary>What becomes of the weights of each group; null where they stay as they are.</summary>
    public WeightDraw? Draw { get; init; }

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
        Report(raw, period);
        diagnostics.ThrowIfErrors();
        IndicatorColumn[] oriented = [.. raw.Select(Oriented)];
        var maps = Attempts.All(oriented, column => normalizer.Fit(recipe.Scope.Kind == ScopeKind.Fixed ? Bounded(column) : column), diagnostics);
        var table = new IndicatorMatrix((IndicatorColumn[])[.. oriented.Select((column, i) => new MappedColumn(column, maps[i]))], chunks);

        var tree = new GroupFitter(recipe, catalog, chunks, diagnostics) { Draw = Draw }.Fit(table);
        IndicatorFrame[] indicators = [.. raw.Select((column, i) =>
            new IndicatorFrame(column.Indicator, column.Statistics.Minimum, column.Statistics.Maximum, maps[i], tree.Indicators[i].Weight)
            {
                Measures = tree.Indicators[i].Measures,
            })];
        var frame = new EvaluationFrame(period, indicators, tree.Groups, null);
        return ranking is null ? frame : frame with { Ranking = Ranked(frame, table, tree) };
    }

    private RankingFrame Ranked(EvaluationFrame frame, IndicatorMatrix table, FittedTree tree)
    {
        var (columns, weights) = recipe.Ranking!.Over == RankingBase.Indicators
            ? (table, frame.EffectiveWeights(recipe.System))
            : (tree.Subsystems(), [.. frame.Groups.Take(recipe.System.Subsystems.Count).Select(g => g.Weight)]);
        return Attempts.All([ranking!], method => method.Fit(columns, [.. weights]).Reporting(diagnostics), diagnostics)[0];
    }

    // An indicator that is best somewhere in the middle is its distance from there: a cost.
    private static IndicatorColumn Oriented(RawColumn column) => column.Indicator.Direction is Direction.Target or Direction.Interval
        ? new MappedColumn(column, new IdealDistance(column.Indicator.Ideal!))
        : column;

    private static BoundedColumn Bounded(IndicatorColumn column)
    {
        var bounds = column.Indicator.Bounds!;
        return new(column, column is RawColumn ? bounds : new IdealDistance(column.Indicator.Ideal!).Between(bounds));
    }

    private void Report(RawColumn[] columns, Period? period)
    {
        var within = period is { } p ? $"in {p}" : "over the scope";
        foreach (var column in columns)
        {
            var place = new DiagnosticLocation { Column = column.Indicator.Code, Period = period };
            if (column.Statistics.Count == 0)
                diagnostics.Add(EvaluationRules.EmptyScope.Says($"'{column.Indicator.Code}' has no value {within}. Leave the indicator out, or choose another scope.", place));
            else if (column.Statistics.IsConstant)
                diagnostics.Add(EvaluationRules.ConstantIndicator.Says(
                    FormattableString.Invariant($"'{column.Indicator.Code}' has the same value everywhere {within} ({column.Statistics.Minimum:R}): it tells nothing."), place));
        }
    }
}
