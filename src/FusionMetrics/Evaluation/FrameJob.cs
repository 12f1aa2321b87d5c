using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Numerics;
using FusionMetrics.Ranking;

namespace FusionMetrics;

/// <summary>All that scoring in one frame needs, prepared once: columns and their maps, and what makes scores of them.</summary>
internal sealed class FrameJob
{
    public FrameJob(EvaluationFrame frame, EvaluationRecipe recipe, MethodCatalog catalog, Panel panel)
    {
        Places = recipe.System.Places;
        Columns = [.. frame.Indicators.Select(i => panel.ColumnMemory(i.Indicator.Code))];
        Maps = [.. frame.Indicators.Select(i => i.FromRaw)];
        Indices = [.. Places.Select((place, at) => MissingShare.Respecting(recipe.Missing,
            catalog.Create<IRanking>(MethodFamily.Ranking, recipe.IndexAt(place.Group.Level)).Prepare(frame.Groups[at].Index)))];
        Subsystems = recipe.System.Subsystems.Count;
        Comprehensive = [.. CoupledGroups.Of(recipe).Select(coupled => new RowSum(coupled.Weights(recipe.Coupling!.Weights, frame.Groups, Subsystems)))];
        if (recipe.Ranking is not { } stage) return;
        Ranking = MissingShare.Respecting(recipe.Missing, catalog.Create<IRanking>(MethodFamily.Ranking, stage.Method).Prepare(frame.Ranking!));
        RanksIndices = stage.Over == RankingBase.Indices;
    }

    public ReadOnlyMemory<double>[] Columns { get; }

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
}
