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
    private readonly RatioKind[] kinds;

    public BestRatios(IReadOnlyList<double> best, IReadOnlyList<double> cost)
    {
        this.best = [.. best];
        kinds = [.. best.Zip(cost, (value, isCost) => isCost != 0 ? RatioKind.Cost : value == 0 ? RatioKind.Zero : RatioKind.Benefit)];
    }

    private enum RatioKind : byte
    {
        Benefit,
        Cost,
        Zero,
    }

    /// <summary>The best value of each column, and 1 for each cost.</summary>
    public static (double[] Best, double[] Cost) Frame(IndicatorMatrix columns) => (
        [.. columns.Select(c => c.Direction == Direction.Benefit ? c.Statistics.Maximum : c.Statistics.Minimum)],
        [.. columns.Select(c => c.Direction == Direction.Benefit ? 0.0 : 1)]);

    /// <summary>What has a ratio to the best values of a frame: benefits of 0 or more, and costs above 0.</summary>
    public static ValueLimits Limits(RankingFrame frame) => ValueLimits.Ratios(frame["weight"], column => frame["cost"][column] != 0);

    /// <summary>The ratios of eight values of a column.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Of(int column, Vector512<double> x)
    {
        var top = Vector512.Create(best[column]);
        return kinds[column] switch
        {
            RatioKind.Benefit => x / top,
            RatioKind.Cost => top / x,
            _ => Vector512<double>.One,
        };
    }

    /// <summary>The sum of the ratios of a column.</summary>
    public DoubleDouble SumOf(int index, IndicatorColumn column) => kinds[index] switch
    {
        RatioKind.Benefit => column.Statistics.Sum / best[index],
        RatioKind.Cost => column.Collect(new MappedSum<BestOverValue>(new(best[index]))),
        _ => column.Statistics.Count,
    };

    private readonly struct BestOverValue(double best) : ILaneMap
    {
        public Vector512<double> Of(Vector512<double> x) => Vector512.Create(best) / x;
    }
}
