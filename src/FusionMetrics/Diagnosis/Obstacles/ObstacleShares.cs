using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>
/// 100 w d / sum w d of a row, where d is how far a normalised value falls short of the best, and 0 beyond it. 0 for all where nothing falls
/// short; NaN for a missing value, which is left out of the sum.
/// </summary>
/// <param name="weights">The weight of each column.</param>
/// <param name="best">The best normalised value of each column.</param>
/// <param name="signs">1 for a column whose larger values are better, else -1.</param>
internal readonly struct ObstacleShares(double[] weights, double[] best, double[] signs) : IRowFan
{
    public void Of(RowVectors rows, RowResults results)
    {
        var sum = new ProductSum();
        for (var j = 0; j < weights.Length; j++)
        {
            var shortfall = Shortfall(rows, j);
            sum.Add(Vector512.Create(weights[j]), Vector512.ConditionalSelect(Vector512.Equals(shortfall, shortfall), shortfall, Vector512<double>.Zero));
        }
        var total = sum.Total;
        var scale = Vector512.Create(100.0) / total;
        // Where there is nothing to share out, the factor is finite, so that a missing value stays missing.
        scale = Vector512.ConditionalSelect(Vector512.Equals(total, Vector512<double>.Zero), Vector512<double>.Zero, scale);
        for (var j = 0; j < weights.Length; j++) results[j] = Vector512.Create(weights[j]) * Shortfall(rows, j) * scale;
    }

    // Max keeps a NaN.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<double> Shortfall(RowVectors rows, int column)
        => Vector512.Max((Vector512.Create(best[column]) - rows[column]) * Vector512.Create(signs[column]), Vector512<double>.Zero);
}
