using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Coupling;

/// <summary>
/// The coupling degree by the coefficient of dispersion (离差系数): C = mean over all pairs of U_i U_j / mean^2. With the coefficient of variation V of
/// the indices, with n - 1, V^2 = n (1 - C): the less they disperse, the more they couple. For two subsystems it is the k-form with k = 1.
/// </summary>
/// <remarks>
/// 1 where all indices are equal; with three subsystems or more a single 0 does not make it 0. 0 where all are 0. An index below 0 has no C: NaN.
/// Source: the coefficient of dispersion as used in the field, in its form for any number of subsystems.
/// </remarks>
public sealed class DispersionCoupling : ILogConcaveCoupling
{
    internal static MethodDescription Description { get; } = new("The mean product of two indices over the square of their mean: little dispersion is much coupling.")
    {
        Formula = "C = (2 / (n (n - 1))) sum over pairs of U_i U_j / mean^2",
        Source = "The coefficient of dispersion as used in the field, in its form for n subsystems",
        Conventions = ["C = mean over all pairs of U_i U_j / mean^2; C = 0 where all U are 0."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.Symmetric],
    };

    /// <inheritdoc/>
    public void Couple(RowBlock indices, Span<double> coupling) => indices.Map(coupling, default(Kernel));

    /// <inheritdoc/>
    public void Differentiate(RowBlock indices, ReadOnlySpan<double> coupling, Span<double> gradient) => indices.Fan(gradient, default(Gradient));

    /// <inheritdoc/>
    /// <remarks>C sum U = n / (n - 1) (sum U - sum U^2 / sum U), in which a sum of squares over a sum is convex.</remarks>
    public LogConcavity LogConcavity(int subsystems) => new(1, IndexAggregate.Sum);

    // C = n / (n - 1) (1 - Q / S^2) with the sum S and the sum of squares Q: dC/dU = 2 n / (n - 1) (Q / S - U) / S^2.
    private readonly struct Gradient : IRowFan
    {
        public void Of(RowVectors rows, RowResults results)
        {
            var (sum, squares) = (Vector512<double>.Zero, Vector512<double>.Zero);
            for (var k = 0; k < rows.Columns; k++) sum += rows[k];
            // In shares of the sum no square over- or underflows.
            for (var k = 0; k < rows.Columns; k++) squares = Vector512.FusedMultiplyAdd(rows[k] / sum, rows[k] / sum, squares);
            var scale = Vector512.Create(2.0 * rows.Columns / (rows.Columns - 1)) / sum;
            for (var k = 0; k < rows.Columns; k++) results[k] = (squares - rows[k] / sum) * scale;
        }
    }

    private readonly struct Kernel : IRowMap
    {
        public Vector512<double> Of(RowVectors rows)
        {
            var range = new IndexRange(rows[0]);
            for (var j = 1; j < rows.Columns; j++) range.Add(rows[j]);
            // In the unit of the largest index no square over- or underflows.
            Binary.Split(range.Most, out var unit);
            var total = new LaneSum();
            var pairs = new ProductSum();
            for (var j = 0; j < rows.Columns; j++)
            {
                var x = rows[j];
                x = Binary.Scale(x, -unit);
                // With all indices before it.
                pairs.Add(x, total.High, x * total.Low);
                total.Add(x);
            }
            return range.Defined(Ratio(pairs, total, rows.Columns), beyond: double.MaxValue);
        }

        // 2 n pairs / ((n - 1) total^2), in about 32 digits and rounded: so that equal indices give exactly 1.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        private static Vector512<double> Ratio(ProductSum pairs, LaneSum total, int count)
        {
            var (twice, fewer) = (Vector512.Create(2.0 * count), Vector512.Create(count - 1.0));
            var numerator = twice * pairs.Total;
            var numeratorRest = Vector512.FusedMultiplyAdd(twice, pairs.Total, -numerator) + twice * pairs.Rest;
            var square = total.High * total.High;
            var squareRest = Vector512.FusedMultiplyAdd(total.High, total.High, -square) + (total.High + total.High) * total.Low;
            var denominator = fewer * square;
            var denominatorRest = Vector512.FusedMultiplyAdd(fewer, square, -denominator) + fewer * squareRest;
            var ratio = numerator / denominator;
            var residual = Vector512.FusedMultiplyAdd(-ratio, denominator, numerator) + (numeratorRest - ratio * denominatorRest);
            return Vector512.MinNative(ratio + residual / denominator, Vector512<double>.One);
        }
    }
}
