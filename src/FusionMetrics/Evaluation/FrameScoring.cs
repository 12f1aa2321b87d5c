using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Numerics;
using FusionMetrics.Ranking;

namespace FusionMetrics;

/// <summary>What makes scores of rows in one frame, whatever panel they come from: maps, indices and ranking, prepared once.</summary>
internal sealed class FrameScoring
{
    public FrameScoring(EvaluationFrame frame, EvaluationRecipe recipe, MethodCatalog catalog)
    {
        Places = recipe.System.Places;
        Maps = [.. frame.Indicators.Select(i => i.FromRaw)];
        Indices = [.. Places.Select((place, at) => MissingShare.Respecting(recipe.Missing,
            catalog.Create<IRanking>(MethodFamily.Ranking, recipe.IndexAt(place.Group.Level)).Prepare(frame.Groups[at].Index)))];
        Subsystems = recipe.System.Subsystems.Count;
        Comprehensive = [.. CoupledGroups.Of(recipe).Select(coupled => new RowSum(coupled.Weights(recipe.Coupling!.Weights, frame.Groups, Subsystems)))];
        if (recipe.Ranking is not { } stage) return;
        Ranking = MissingShare.Respecting(recipe.Missing, catalog.Create<IRanking>(MethodFamily.Ranking, stage.Method).Prepare(frame.Ranking!));
        RanksIndices = stage.Over == RankingBase.Indices;
    }

    public ColumnMap[] Maps { get; }

    public IReadOnlyList<GroupPlace> Places { get; }

    /// <summary>What makes the index of each group.</summary>
    public RowScoring[] Indices { get; }

    public RowScoring? Ranking { get; }

    /// <summary>Whether the ranking is over the indices of the subsystems, and not over the indicators.</summary>
    public bool RanksIndices { get; }

    /// <summary>The number of subsystems.</summary>
    public int Subsystems { get; }

    /// <summary>What makes the comprehensive index T of each of the <see cref="CoupledGroups"/>.</summary>
    public RowSum[] Comprehensive { get; }

    /// <summary>The index of every group.</summary>
    /// <param name="indicators">The normalised indicators.</param>
    /// <param name="memory">Receives the indices, a column a group, each as long as there are rows, one after another.</param>
    /// <returns>The indices.</returns>
    public RowBlock Index(RowBlock indicators, Span<double> memory)
    {
        var rows = indicators.Rows;
        var indices = new RowBlock(memory, Places.Count, rows, rows);
        // What a group is made of stands after it.
        for (var at = Places.Count - 1; at >= 0; at--) Indices[at](PartsOf(at, indicators, indices), memory.Slice(at * rows, rows));
        return indices;
    }

    /// <summary>The columns that the index of a group is made of: indicators, or indices of other groups.</summary>
    public RowBlock PartsOf(int group, RowBlock indicators, RowBlock indices)
        => (Places[group].IsLeaf ? indicators : indices).Slice(Places[group].First, Places[group].Count);
}
