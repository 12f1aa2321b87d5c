using FusionMetrics.Methods;
using FusionMetrics.Numerics;
using FusionMetrics.Ranking;
using FusionMetrics.Weighting;

namespace FusionMetrics;

/// <summary>
/// Fits the groups of an indicator system from the bottom to the top: weights of the parts of each group, then what its index needs, then the
/// index itself as a part of the group above.
/// </summary>
internal sealed class GroupFitter(EvaluationRecipe recipe, MethodCatalog catalog, Chunks chunks, DiagnosticBag diagnostics)
{
    private readonly IReadOnlyList<GroupPlace> places = recipe.System.Places;

    /// <summary>What becomes of the weights of each group; null where they stay as they are.</summary>
    public WeightDraw? Draw { get; init; }

    public FittedTree Fit(IndicatorMatrix indicators)
    {
        var weights = new Weighed[indicators.Count];
        var groups = new Weighed[places.Count];
        var parts = new IndicatorMatrix[places.Count];
        var frames = new RankingFrame[places.Count];
        foreach (var level in places.Index().GroupBy(p => p.Item.Group.Level).OrderBy(g => g.Key).Select(g => g.ToArray()))
        {
            foreach (var (at, place) in level) parts[at] = place.IsLeaf ? indicators.Slice(place.First, place.Count) : Columns(place.First, place.Count, parts, frames);
            var weighed = Attempts.All(level, l => Drawn(l.Item.Group.Level, l.Index, Weights(l.Item, parts[l.Index])), diagnostics);
            for (var i = 0; i < level.Length; i++) weighed[i].CopyTo(level[i].Item.IsLeaf ? weights : groups, level[i].Item.First);
            var fitted = Attempts.All(level.Zip(weighed).ToArray(),
                l => Index(l.First.Item).Fit(parts[l.First.Index], [.. l.Second.Select(w => w.Weight)]).Reporting(diagnostics), diagnostics);
            for (var i = 0; i < level.Length; i++) frames[level[i].Index] = fitted[i];
        }
        var count = recipe.System.Subsystems.Count;
        var subsystems = new Lazy<IndicatorMatrix>(() => Columns(0, count, parts, frames));
        Attempts.All([count], _ => Drawn(recipe.TopLevel, -1, Top(subsystems)), diagnostics)[0].CopyTo(groups, 0);
        return new FittedTree(weights, [.. places.Select((p, at) => new GroupFrame(p.Group.Code, groups[at].Weight, frames[at]) { Measures = groups[at].Measures })],
            () => subsystems.Value);
    }

    private Weighed[] Drawn(int level, int group, Weighed[] weights) => Draw is null
        ? weights
        : [.. weights.Zip(Draw(level, group, [.. weights.Select(w => w.Weight)]), (weighed, weight) => weighed with { Weight = weight })];

    private Weighed[] Weights(GroupPlace place, IndicatorMatrix parts) => recipe.WeightingAt(place.Group.Level) is { } choice
        ? Weigh(choice, parts)
        : Given(place.Group.Dimensions);

    private Weighed[] Top(Lazy<IndicatorMatrix> subsystems) => recipe.WeightingAt(recipe.TopLevel) is { } choice
        ? Weigh(choice, subsystems.Value)
        : Given(recipe.System.Subsystems);

    private static Weighed[] Given(IReadOnlyList<Subsystem> neighbours) => [.. GivenWeights.Of(neighbours).Select(w => new Weighed(w, []))];

    private Weighed[] Weigh(MethodChoice choice, IndicatorMatrix parts)
    {
        var outcome = catalog.Create<IWeighting>(MethodFamily.Weighting, choice).Weigh(parts);
        diagnostics.AddRange(outcome.Diagnostics);
        Check(choice, parts, outcome);
        return [.. outcome.Weights.Select((weight, i) => new Weighed(weight,
            [.. outcome.Measures.Select(m => KeyValuePair.Create(m.Key, i < m.Value.Count ? m.Value[i] : double.NaN))]))];
    }

    private IRanking Index(GroupPlace place) => catalog.Create<IRanking>(MethodFamily.Ranking, recipe.IndexAt(place.Group.Level));

    private IndicatorMatrix Columns(int first, int count, IndicatorMatrix[] parts, RankingFrame[] frames)
    {
        var columns = new IndicatorColumn[count];
        for (var i = 0; i < count; i++)
        {
            var at = first + i;
            columns[i] = Scored(places[at].Group, parts[at], MissingShare.Respecting(recipe.Missing, Index(places[at]).Prepare(frames[at])));
        }
        return new IndicatorMatrix(columns, chunks);
    }

    // The index of a group within the scope, as a column that a method of the level above sees.
    private StoredColumn Scored(Subsystem group, IndicatorMatrix parts, RowScoring scoring)
    {
        var scores = new double[parts.RowCount];
        parts.ForRows(new(scoring), scores);
        return StoredColumn.Of(group.AsIndicator, Direction.Benefit, scores, chunks);
    }

    private void Check(MethodChoice choice, IndicatorMatrix parts, WeightingOutcome outcome)
    {
        if (outcome.Diagnostics.Any(d => d.Severity == Severity.Error)) return;
        var total = 0.0;
        foreach (var weight in outcome.Weights) total += weight;
        if (outcome.Weights.Count == parts.Count && outcome.Weights.All(w => w >= 0) && Math.Abs(total - 1) < 1e-9
            && outcome.Measures.All(m => m.Value.Count == parts.Count)) return;
        diagnostics.Add(EvaluationRules.BadWeights.Says(
            $"Weighting '{choice.Id}' gave {string.Join(", ", parts.Select(c => c.Indicator.Code))} weights that are not {parts.Count} "
            + "numbers of 0 or more summing to 1, or not as many measures. This is a defect of the method."));
    }
}
