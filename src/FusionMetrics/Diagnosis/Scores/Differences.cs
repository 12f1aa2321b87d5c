using System.Buffers;
using FusionMetrics.Ranking;

namespace FusionMetrics.Diagnosis;

/// <summary>
/// Derivatives by central differences, for methods without a closed form: (f(x + h) - f(x - h)) / 2h with h = 2^-17 of the size of x, near
/// the cube root of the precision, where rounding and curvature cost equally much. Right to about eight digits where f is smooth; the mean slope within h
/// where it has kinks or steps.
/// </summary>
internal static class Differences
{
    /// <summary>The step for values of the size of 1.</summary>
    public const double Step = 7.62939453125e-06; // 2^-17

    /// <summary>The gradient of a score of rows.</summary>
    /// <param name="score">The score.</param>
    /// <param name="sizes">The size of the values of each column: steps are in proportion to it, or to the value where that is larger.</param>
    public static RowGradient Of(RowScoring score, double[] sizes) => (rows, scores, gradient) =>
    {
        var count = rows.Rows;
        var rented = ArrayPool<double>.Shared.Rent((rows.Columns + 2) * count);
        var values = rented.AsSpan(0, rows.Columns * count);
        var above = rented.AsSpan(rows.Columns * count, count);
        var below = rented.AsSpan((rows.Columns + 1) * count, count);
        for (var j = 0; j < rows.Columns; j++) rows[j].CopyTo(values[(j * count)..]);
        var moved = new RowBlock(values, rows.Columns, count, count);
        for (var j = 0; j < rows.Columns; j++)
        {
            var column = values.Slice(j * count, count);
            for (var row = 0; row < count; row++) column[row] = rows[j][row] + StepAt(rows[j][row], sizes[j]);
            score(moved, above);
            for (var row = 0; row < count; row++) column[row] = rows[j][row] - StepAt(rows[j][row], sizes[j]);
            score(moved, below);
            rows[j].CopyTo(column);
            for (var row = 0; row < count; row++)
            {
                var (x, step) = (rows[j][row], StepAt(rows[j][row], sizes[j]));
                gradient[j * count + row] = Quotient(new(x - step, below[row]), new(x, scores[row]), new(x + step, above[row]));
            }
        }
        ArrayPool<double>.Shared.Return(rented);
    };

    private static double StepAt(double x, double size) => Step * Math.Max(Math.Abs(x), size);

    // Over the wider of the sides on which there is a value, as at the end of the domain.
    private static double Quotient(Point low, Point middle, Point high)
    {
        if (!double.IsFinite(low.Value)) low = middle;
        if (!double.IsFinite(high.Value)) high = middle;
        return (high.Value - low.Value) / (high.X - low.X);
    }

    private readonly record struct Point(double X, double Value);
}
