using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Coupling;

/// <summary>
/// The coupling degree of Fan, Ke and Cao (2024): C = 1 - 2 s, where s = sqrt((n sum U^2 - (sum U)^2) / n^2) is the standard deviation of the indices, with n. 1
/// where all are equal; it measures how far apart they are, not their ratio, and a 0 among them does not make it 0.
/// </summary>
/// <remarks>
/// Needs indices in [0, 1], where s is at most 1/2: outside them NaN. Where all are 0 the formula gives 1; here C is 0, as in every model, which changes no
/// D. Source: Fan, Ke and Cao (2024), Statistics and Decision 40(22), 41-46.
/// </remarks>
public sealed class FanCoupling : ILogConcaveCoupling
{
    internal static MethodDescription Description { get; } = new("One minus twice the standard deviation of the indices.")
    {
        Formula = "C = 1 - 2 sqrt((n sum U^2 - (sum U)^2) / n^2)",
        Source = "Fan, Ke and Cao (2024), Statistics and Decision 40(22), 41-46",
        Conventions = ["C = 1 - 2 s with the standard deviation s of the n indices, divided by n; C = 0 where all U are 0."],
        Claims = [MethodClaim.Symmetric, MethodClaim.NeedsUnitIndices],
    };

    /// <inheritdoc/>
    public void Couple(RowBlock indices, Span<double> coupling) => indices.Map(coupling, default(Kernel));

    /// <inheritdoc/>
    /// <remarks>There is no derivative where all indices are equal, where C has its peak: not a finite number.</remarks>
    public void Differentiate(RowBlock indices, ReadOnlySpan<double> coupling, Span<double> gradient) => indices.Fan(gradient, default(Gradient));

    /// <inheritdoc/>
    /// <remarks>A standard deviation is convex, so that C is concave itself.</remarks>
    public LogConcavity LogConcavity(int subsystems) => new(0, IndexAggregate.Sum);

    // dC/dU = -2 (U - mean) / (n s).
    private readonly struct Gradient : IRowFan
    {
        public void Of(RowVectors rows, RowResults results)
        {
            var (sum, squares, count) = (Vector512<double>.Zero, Vector512<double>.Zero, Vector512.Create((double)rows.Columns));
            for (var k = 0; k < rows.Columns; k++) sum += rows[k];
            var mean = sum / count;
            for (var k = 0; k < rows.Columns; k++) squares = Vector512.FusedMultiplyAdd(rows[k] - mean, rows[k] - mean, squares);
            var scale = Vector512.Create(-2.0) / (count * Vector512.Sqrt(squares / count));
            for (var k = 0; k < rows.Columns; k++) results[k] = (rows[k] - mean) * scale;
        }
    }

    // n sum U^2 - (sum U)^2 is the sum of the squared differences of all pairs: that way nothing cancels, and equal indices give exactly 0.
    private readonly struct Kernel : IRowMap
    {
        public Vector512<double> Of(RowVectors rows)
        {
            var range = new IndexRange(rows[0]);
            var squares = new ProductSum();
            for (var j = 1; j < rows.Columns; j++)
            {
                var x = rows[j];
                range.Add(x);
                for (var i = 0; i < j; i++) AddSquare(ref squares, x, rows[i]);
            }
            return range.Defined(OfSpread(squares.Total, squares.Rest, rows.Columns), beyond: 1);
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static void AddSquare(ref ProductSum squares, Vector512<double> x, Vector512<double> y)
        {
            var difference = x - y;
            var shadow = difference - x;
            var rest = (x - (difference - shadow)) - (y + shadow);
            squares.Add(difference, difference, (difference + difference) * rest);
        }

        // (n - 2 root) / n with the root of the squares in about 32 digits: right to the last digit near 0 too.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector512<double> OfSpread(Vector512<double> square, Vector512<double> rest, int columns)
        {
            var (zero, count) = (Vector512<double>.Zero, Vector512.Create((double)columns));
            var root = Vector512.Sqrt(square);
            var rootRest = (Vector512.FusedMultiplyAdd(-root, root, square) + rest) / (root + root);
            rootRest = Vector512.ConditionalSelect(Vector512.GreaterThan(root, zero), rootRest, zero);
            var twice = root + root;
            var difference = count - twice;
            var differenceRest = ((count - difference) - twice) - (rootRest + rootRest);
            return Vector512.MaxNative((difference + differenceRest) / count, zero);
        }
    }
}
