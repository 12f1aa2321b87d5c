using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Ranking;

namespace FusionMetrics;

/// <summary>All that scoring in one frame needs, prepared once: columns and their maps, and what makes scores of them.</summary>
internal sealed class FrameJob
{
    public FrameJob(EvaluationFrame frame, EvaluationRecipe recipe, MethodCatalog catalog, Panel panel)
    {
        var index = catalog.Create<IRanking>(MethodFamily.Ranking, recipe.Index);
        ColumnCounts = [.. recipe.System.Subsystems.Select(s => s.Indicators.Count)];
        Columns = [.. frame.Indicators.Select(i => panel.ColumnMemory(i.Indicator.Code))];
        Maps = [.. frame.Indicators.Select(i => i.Map)];
        Indices = [.. frame.Indices.Select(index.Prepare)];
        if (recipe.Ranking is { } choice) Ranking = catalog.Create<IRanking>(MethodFamily.Ranking, choice).Prepare(frame.Ranking!);
    }

    public ReadOnlyMemory<double>[] Columns { get; }

    public ColumnMap[] Maps { get; }

    /// <summary>The number of columns of each subsystem, which follow one another.</summary>
    public int[] ColumnCounts { get; }

    public RowScoring[] Indices { get; }

    public RowScoring? Ranking { get; }
}
