using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>
/// What leaving one column out changes in ln(1 + sum a / m) of a row, a the absolute logarithm of the ratio of a value to the reference of its
/// column: ln(1 + a_j / (m + the other a)), summed over rows for each column.
/// </summary>
/// <param name="references">The reference of each column: positive.</param>
/// <param name="areLargest">Whether the reference is the largest of its column; else it is the least.</param>
/// <param name="m">What the sum is divided by.</param>
internal sealed class RemovalEffects(double[] references, bool[] areLargest, int m)
{
    /// <summary>The sums over some rows, a column each.</summary>
    /// <param name="values">Positive numbers, the columns one after another.</param>
    /// <param name="stride">The distance from the start of one column to the start of the next.</param>
    /// <param name="rows">The number of rows.</param>
    public DoubleDouble[] SumsOver(ReadOnlySpan<double> values, int stride, int rows)
    {
        var sums = new LaneSum[references.Length];
        var (logarithms, after) = (new Vector512<double>[sums.Length], new Vector512<double>[sums.Length]);
        Span<double> tail = stackalloc double[Lanes.Count];
        for (var row = 0; row < rows; row += Lanes.Count)
        {
            var there = Math.Min(Lanes.Count, rows - row);
            for (var column = 0; column < sums.Length; column++)
            {
                // Rows that are not there have the reference, and no effect.
                tail.Fill(references[column]);
                values.Slice(column * stride + row, there).CopyTo(tail);
                logarithms[column] = AbsoluteLogarithm(Lanes.Load(tail, 0), column);
            }
            AddEffects(logarithms, after, sums);
        }
        return Array.ConvertAll(sums, sum => sum.Total());
    }

    private void AddEffects(Vector512<double>[] logarithms, Vector512<double>[] after, LaneSum[] sums)
    {
        // The others of each are those before and those after it: no sum is taken less one of its terms.
        var running = Vector512<double>.Zero;
        for (var column = sums.Length - 1; column >= 0; column--)
        {
            after[column] = running;
            running += logarithms[column];
        }
        var before = Vector512.Create((double)m);
        for (var column = 0; column < sums.Length; column++)
        {
            sums[column].Add(Logarithm.OfOnePlus(logarithms[column] / (before + after[column])));
            before += logarithms[column];
        }
    }

    // ln(larger / smaller) = ln(1 + (larger - smaller) / smaller), and the difference of two logarithms where that quotient overflows.
    private Vector512<double> AbsoluteLogarithm(Vector512<double> x, int column)
    {
        var reference = Vector512.Create(references[column]);
        var (larger, smaller) = areLargest[column] ? (reference, x) : (x, reference);
        var excess = (larger - smaller) / smaller;
        var ordinary = Vector512.LessThan(excess, Vector512.Create(double.PositiveInfinity));
        return Vector512.EqualsAll(ordinary.AsUInt64(), Vector512<ulong>.AllBitsSet)
            ? Logarithm.OfOnePlus(excess)
            : Vector512.ConditionalSelect(ordinary, Logarithm.OfOnePlus(excess), Logarithm.Of(larger) - Logarithm.Of(smaller));
    }
}
