using FusionMetrics.Normalization;
using FusionMetrics.Ranking;

namespace FusionMetrics.Tests.Fixtures;

/// <summary>Decision matrices, given row by row as papers print them, in the shapes that the contracts take.</summary>
internal static class Matrix
{
    public static ArrayColumn[] Columns(double[][] rows, Direction[]? directions = null)
        => [.. Enumerable.Range(0, rows[0].Length).Select(j =>
            new ArrayColumn(Array.ConvertAll(rows, row => row[j]), directions?[j] ?? Direction.Benefit, $"c{j + 1}"))];

    public static ArrayColumn[] Normalized(this ArrayColumn[] columns, INormalizer normalizer)
        => Array.ConvertAll(columns, column => column.Through(normalizer.Fit(column)));

    /// <summary>Fits a ranking to columns and scores the same rows.</summary>
    public static double[] Ranked(this ArrayColumn[] columns, IRanking ranking, double[] weights)
        => columns.Scored(ranking, ranking.Fit(columns, weights));

    public static double[] Scored(this ArrayColumn[] columns, IRanking ranking, RankingFrame frame)
    {
        var scores = new double[columns[0].RowCount];
        var values = new double[columns.Length * scores.Length];
        for (var j = 0; j < columns.Length; j++) columns[j].Read(0, values.AsSpan(j * scores.Length, scores.Length));
        ranking.Score(frame, new RowBlock(values, columns.Length, scores.Length, scores.Length), scores);
        return scores;
    }
}
