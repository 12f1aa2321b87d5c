using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>Fits rankings and scores with them.</summary>
internal static class Scored
{
    public static RankingFrame Frame(IRanking ranking, WeightedTable table, int partLength = TestColumn.EnginePartLength)
    {
        var frame = ranking.Fit(table.Table.Columns(partLength), table.Weights);
        // Declined by a diagnostic is the same as declined by the exception.
        FusionMetricsException.ThrowIfErrors(frame.Diagnostics);
        return frame;
    }

    /// <summary>The scores of all rows of a table in one block.</summary>
    public static double[] Rows(IRanking ranking, RankingFrame frame, Table rows)
    {
        var scores = new double[rows.RowCount];
        ranking.Score(frame, new RowBlock(rows.Flat(), rows.ColumnCount, rows.RowCount, rows.RowCount), scores);
        return scores;
    }

    /// <summary>The scores of a table in its own frame.</summary>
    public static double[] Own(IRanking ranking, WeightedTable table) => Rows(ranking, Frame(ranking, table), table.Table);

    /// <summary>A frame as it comes back from a file: equal numbers, nothing else in common.</summary>
    public static RankingFrame Stored(RankingFrame frame) => new(frame.Vectors
        .OrderBy(v => v.Key, StringComparer.Ordinal)
        .ToDictionary(v => v.Key, v => (IReadOnlyList<double>)[.. v.Value], StringComparer.Ordinal));
}
