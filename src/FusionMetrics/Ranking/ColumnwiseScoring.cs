using System.Buffers;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>Scores rows by the weighted sum of a function of each value. Missing values are left out, with the weights of the others scaled.</summary>
/// <param name="weights">The weight of each column.</param>
/// <param name="functions">The function of each column.</param>
internal sealed class ColumnwiseScoring(double[] weights, ColumnFunction[] functions)
{
    public void Score(RowBlock rows, Span<double> scores)
    {
        Sum(rows, weights, functions, scores);
        PresentParts.Rescore(rows, weights, scores, (shares, columns, row) =>
        {
            Span<double> score = stackalloc double[1];
            Sum(row, shares, [.. columns.Select(column => functions[column])], score);
            return score[0];
        });
    }

    private static void Sum(RowBlock rows, double[] weights, ColumnFunction[] functions, Span<double> scores)
    {
        var buffer = ArrayPool<double>.Shared.Rent(rows.Columns * rows.Rows);
        for (var j = 0; j < functions.Length; j++) functions[j](rows[j], buffer.AsSpan(j * rows.Rows, rows.Rows));
        new RowBlock(buffer, rows.Columns, rows.Rows, rows.Rows).Map(scores, new RowSum(weights));
        ArrayPool<double>.Shared.Return(buffer);
    }
}
