using System.Buffers;
using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>
/// The sums of the products of the deviations of each two columns, to about 30 digits and in one pass over the rows: result[j][k] for k from 0
/// to j.
/// </summary>
/// <param name="deviations">How the deviations of each column are taken.</param>
internal sealed class CrossProducts(LaneDeviation[] deviations) : IRowStatistic<DoubleDouble[][]>
{
    public DoubleDouble[][] Collect(RowBlock rows)
    {
        var length = DeviationProducts.LengthOf(rows.Rows);
        var size = deviations.Length * length;
        var buffer = ArrayPool<double>.Shared.Rent(2 * size);
        var (high, rest) = (buffer.AsMemory(0, size), buffer.AsMemory(size, size));
        for (var j = 0; j < deviations.Length; j++) DeviationProducts.Write(rows[j], deviations[j], Column(high, j), Column(rest, j));
        var sums = new DoubleDouble[deviations.Length][];
        for (var j = 0; j < sums.Length; j++)
        {
            sums[j] = new DoubleDouble[j + 1];
            for (var k = 0; k <= j; k++) sums[j][k] = DeviationProducts.Sum(Column(high, j), Column(rest, j), Column(high, k), Column(rest, k));
        }
        ArrayPool<double>.Shared.Return(buffer);
        return sums;

        Span<double> Column(Memory<double> columns, int column) => columns.Span.Slice(column * length, length);
    }

    public DoubleDouble[][] Merge(DoubleDouble[][] left, DoubleDouble[][] right)
        => [.. left.Zip(right, (a, b) => a.Zip(b, (x, y) => x + y).ToArray())];
}
