using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// The ratio of a value to the best of its column, x / best for a benefit and best / x for a cost: at most 1 within the frame. A benefit that is 0
/// everywhere has the ratio 1, as any constant column.
/// </summary>
internal readonly struct BestRatios
{
    private readonly double[] best;
    private readonly Kind[] kinds;

    public BestRatios(IReadOnlyList<double> best, IReadOnlyList<double> cost)
    {
        this.best = [.. best];
        kinds = [.. best.Zip(cost, (value, isCost) => isCost != 0 ? Kind.Cost : value == 0 ? Kind.Zero : Kind.Benefit)];
    }

    private enum Kind : byte
    {
        Benefit,
        Cost,
        Zero,
    }

    /// <summary>The best value of each column, and 1 for each cost.</summary>
    public static (double[] Best, double[] Cost) Frame(IndicatorMatrix columns) => (
        [.. columns.Select(c => c.Direction == Direction.Benefit ? c.Statistics.Maximum : c.Statistics.Minimum)],
        [.. columns.Select(c => c.Direction == Direction.Benefit ? 0.0 : 1)]);

    /// <summary>The ratios of eight values of a column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Of(int column, Vector512<double> x)
    {
        var top = Vector512.Create(best[column]);
        return kinds[column] switch
        {
            Kind.Benefit => x / top,
            Kind.Cost => top / x,
            _ => Vector512<double>.One,
        };
    }

    /// <summary>The sum of the ratios of a column.</summary>
    public DoubleDouble SumOf(int index, IndicatorColumn column) => kinds[index] switch
    {
        Kind.Benefit => column.Statistics.Sum / best[index],
        Kind.Cost => column.Collect(new Reciprocals(best[index])),
        _ => column.Statistics.Count,
    };

    // sum best / x over the rows.
    private sealed class Reciprocals(double best) : IColumnStatistic<DoubleDouble>
    {
        public DoubleDouble Collect(ReadOnlySpan<double> values)
        {
            var sum = DoubleDouble.Zero;
            foreach (var value in values) sum += best / value;
            return sum;
        }

        public DoubleDouble Merge(DoubleDouble left, DoubleDouble right) => left + right;
    }
}
