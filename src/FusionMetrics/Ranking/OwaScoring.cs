using System.Buffers;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>The ordered weighted average in one frame.</summary>
internal sealed class OwaScoring(double[] weights, Quantifier quantifier)
{
    // Differences of values above this could be beyond the range of numbers: there, values are taken in a larger unit.
    private const double Large = 1e300;
    private const double LargeUnit = 256;

    private readonly MeanWeights means = new(weights);

    public void Score(RowBlock rows, Span<double> scores)
    {
        var memory = ArrayPool<double>.Shared.Rent(2 * weights.Length);
        for (var row = 0; row < rows.Rows; row++) scores[row] = Average(rows, row, means, memory);
        ArrayPool<double>.Shared.Return(memory);
        PresentParts.Rescore(rows, weights, scores, (shares, _, present) => Average(present, 0, new MeanWeights(shares), new double[2 * shares.Length]));
    }

    // sum Q(S_k) (b_k - b_(k+1)) with b after the last one 0 and Q(S_n) = 1: the same sum, in terms that do not cancel.
    private double Average(RowBlock rows, int row, MeanWeights of, Span<double> memory)
    {
        var count = of.Columns.Length;
        var values = memory[..count];
        var importances = memory.Slice(count, count);
        for (var j = 0; j < count; j++)
        {
            values[j] = rows[of.Columns[j]][row];
            if (double.IsNaN(values[j])) return double.NaN;
        }
        of.Weights.CopyTo(importances);
        values.Sort(importances);
        var unit = Math.Max(-values[0], values[^1]) > Large ? LargeUnit : 1;
        if (unit != 1)
            foreach (ref var value in values) value /= unit;

        var sum = (DoubleDouble)values[0];
        var share = DoubleDouble.Zero;
        for (var k = count - 1; k > 0; k--)
        {
            share += importances[k];
            sum += quantifier.At(share / of.Total) * DoubleDouble.Sum(values[k], -values[k - 1]);
        }
        return unit * sum.ToDouble();
    }
}
