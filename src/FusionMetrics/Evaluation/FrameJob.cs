using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Ranking;

namespace FusionMetrics;

/// <summary>All that scoring in one frame needs, prepared once: columns and their maps, and the folds that make scores of them.</summary>
internal sealed class FrameJob
{
    public FrameJob(EvaluationFrame frame, EvaluationRecipe recipe, MethodCatalog catalog, Panel panel)
    {
        var index = catalog.Create<IRanking>(MethodFamily.Ranking, recipe.Index);
        ColumnCounts = [.. recipe.System.Subsystems.Select(s => s.Indicators.Count)];
        Columns = [.. frame.Indicators.Select(i => panel.ColumnMemory(i.Indicator.Code))];
        Maps = [.. frame.Indicators.Select(i => i.Map)];
        Indices = [.. frame.Indices.Select((f, k) => BlockFold.Of(index, f, ColumnCounts[k]))];
        if (recipe.Ranking is { } choice)
            Ranking = BlockFold.Of(catalog.Create<IRanking>(MethodFamily.Ranking, choice), frame.Ranking!, Columns.Length);
        IndexAccumulators = Indices.Max(f => f.Accumulators);
        RankingAccumulators = Ranking?.Accumulators ?? 0;
    }

    public ReadOnlyMemory<double>[] Columns { get; }

    public ColumnMap[] Maps { get; }

    /// <summary>The number of columns of each subsystem, which follow one another.</summary>
    public int[] ColumnCounts { get; }

    public ColumnFold[] Indices { get; }

    public ColumnFold? Ranking { get; }

    /// <summary>The most accumulators that the index of a subsystem needs: they are used one subsystem after another.</summary>
    public int IndexAccumulators { get; }

    public int RankingAccumulators { get; }

    /// <summary>How many numbers a row needs beside one for the column in work.</summary>
    public int Numbers => Indices.Length + RankingAccumulators + IndexAccumulators;
}
