using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// Scores rows of which some values are missing by those that are there: a row is handed on without its missing values, with the weights of
/// the others scaled to sum to 1. Rows without a missing value keep the score they have.
/// </summary>
internal static class PresentParts
{
    /// <summary>The score of a row of which some values are missing.</summary>
    /// <param name="weights">The weights of the values that are there, summing to 1.</param>
    /// <param name="columns">The columns they stand in.</param>
    /// <param name="row">The values that are there, each a column of one row.</param>
    public delegate double Scoring(double[] weights, int[] columns, RowBlock row);

    /// <summary>Scores again the rows that have a missing value; a row without any value, or of no weight, has the score NaN.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="weights">The weight of each column.</param>
    /// <param name="scores">The scores of all rows; NaN for those that have a missing value.</param>
    /// <param name="scoring">Scores a row by what is there.</param>
    public static void Rescore(RowBlock rows, double[] weights, Span<double> scores, Scoring scoring)
    {
        if (Finite.All(scores[..rows.Rows])) return;
        for (var row = 0; row < rows.Rows; row++)
        {
            if (!double.IsNaN(scores[row])) continue;
            var values = new double[rows.Columns];
            for (var column = 0; column < values.Length; column++) values[column] = rows[column][row];
            int[] there = [.. Enumerable.Range(0, values.Length).Where(column => !double.IsNaN(values[column]))];
            if (there.Length == values.Length) continue;
            var total = DoubleDouble.Zero;
            foreach (var column in there) total += weights[column];
            scores[row] = there.Length == 0 || total.High == 0 ? double.NaN
                : scoring([.. there.Select(column => (weights[column] / total).ToDouble())], there, new RowBlock([.. there.Select(column => values[column])], there.Length, 1, 1));
        }
    }

    /// <summary>
    /// Makes the gradient of rows that have a missing value one of the values that are there: NaN for a missing value, and the derivatives of
    /// the others, in proportion to their weights, larger as these are scaled to sum to 1.
    /// </summary>
    /// <param name="rows">The rows.</param>
    /// <param name="weights">The weight of each column.</param>
    /// <param name="gradient">The gradient as if the weights were those of the whole row: a column after another.</param>
    public static void Regrade(RowBlock rows, double[] weights, Span<double> gradient)
    {
        for (var row = 0; row < rows.Rows; row++)
        {
            var (total, there) = (DoubleDouble.Zero, 0);
            for (var column = 0; column < weights.Length; column++)
            {
                if (double.IsNaN(rows[column][row])) continue;
                total += weights[column];
                there++;
            }
            if (there == weights.Length) continue;
            for (var column = 0; column < weights.Length; column++)
            {
                ref var slope = ref gradient[column * rows.Rows + row];
                slope = double.IsNaN(rows[column][row]) ? double.NaN : slope / total.ToDouble();
            }
        }
    }
}
