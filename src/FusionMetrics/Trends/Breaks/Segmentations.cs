using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// The best ways to cut a series into segments: exactly, for any cost and any least length. Pure functions; results do not depend on the unit of the values, but for penalties and costs that are
/// given in it, and where two ways cost the same but for rounding. Costs of values beyond 1e150, or all below 1e-150, may leave the range of numbers. Missing values are left out, and the others taken as neighbours.
/// </summary>
/// <remarks>
/// Costs are m times the variance (sum of squares), sizes or m ln v, see <see cref="SegmentCost"/>; the variance of <see cref="SegmentCost.Normal"/> is never taken below 1e-6 of that of the whole series, and the cost of a constant one is any number. Where
/// there is no room for two segments of the least length, there is one. Sources: Jackson et al. (2005), IEEE Signal Processing Letters 12, 105-108; Killick, Fearnhead and Eckley (2012), JASA 107,
/// 1590-1598; Maidstone et al. (2017), Statistics and Computing 27, 519-533; Haynes, Eckley and Fearnhead (2017), JCGS 26, 134-143.
/// </remarks>
public static class Segmentations
{
    private const double LeastVariance = 1e-6;

    // 1 over the 75 % quantile of the normal distribution, over sqrt 2 for a difference.
    private const double DeviationOfDifferences = 1.4826022185056018 / 1.4142135623730951;

    // The same of their mean: sqrt pi / 2.
    private const double DeviationOfMean = 0.886226925452758;

    /// <summary>The segmentation with the least cost, where each break costs a penalty.</summary>
    /// <param name="series">The series.</param>
    /// <param name="penalty">What a break costs.</param>
    /// <param name="cost">What a segment is like.</param>
    /// <param name="leastLength">The least number of values of a segment: 1 or more; of lines and normal values at least 2.</param>
    /// <returns>The segmentation; of several that cost the same to the last bit the one with the earliest last break.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The penalty is negative or not finite, or the length below 1.</exception>
    public static Segmentation Best(TimeSeries series, SegmentPenalty penalty, SegmentCost cost = SegmentCost.Mean, int leastLength = 1)
    {
        Check(penalty.Value, leastLength);
        if (series.Count == 0) return new([], 0, 0);
        var (search, unit, offset) = Search(series, cost, leastLength);
        var value = Scaled(penalty, series, cost, unit);
        var best = search(value);
        return new(best.Breaks, best.Cost * unit + offset, value * unit);
    }

    /// <summary>The best segmentations for all penalties of a range (CROPS).</summary>
    /// <param name="series">The series.</param>
    /// <param name="least">The least penalty.</param>
    /// <param name="largest">The largest penalty, in the same unit.</param>
    /// <param name="cost">What a segment is like.</param>
    /// <param name="leastLength">The least number of values of a segment: 1 or more; of lines and normal values at least 2.</param>
    /// <returns>The segmentations, the most breaks first, each with the least penalty that it is best for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A penalty is negative or not finite, or the length below 1.</exception>
    public static IReadOnlyList<Segmentation> Path(TimeSeries series, SegmentPenalty least, SegmentPenalty largest, SegmentCost cost = SegmentCost.Mean, int leastLength = 1)
    {
        Check(least.Value, leastLength);
        Check(largest.Value, leastLength);
        if (series.Count == 0) return [new([], 0, 0)];
        var (search, unit, offset) = Search(series, cost, leastLength);
        return [.. PenaltyPath.Of(search, Scaled(least, series, cost, unit), Scaled(largest, series, cost, unit)).Select(step => new Segmentation(step.Partition.Breaks, step.Partition.Cost * unit + offset, step.From * unit))];
    }

    /// <summary>The best segmentations with 0, 1, 2, ... breaks. O(n^2) time for each and, for short series, memory.</summary>
    /// <param name="series">The series.</param>
    /// <param name="mostBreaks">The largest number of breaks.</param>
    /// <param name="cost">What a segment is like.</param>
    /// <param name="leastLength">The least number of values of a segment: 1 or more; of lines and normal values at least 2.</param>
    /// <returns>The segmentations: as many as there is room for.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of breaks is negative, or the length below 1.</exception>
    public static IReadOnlyList<Segmentation> ByBreaks(TimeSeries series, int mostBreaks, SegmentCost cost = SegmentCost.Mean, int leastLength = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(mostBreaks);
        Check(0, leastLength);
        if (series.Count == 0) return [new([], 0, double.NaN)];
        var scaled = new ScaledSeries(series.Values);
        var partitions = cost switch
        {
            SegmentCost.Mean => BestPartitions.Of(new MeanCost(scaled), mostBreaks, leastLength),
            SegmentCost.Median => BestPartitions.Of(new MedianCost(scaled), mostBreaks, leastLength),
            SegmentCost.Normal => BestPartitions.Of(Normal(scaled), mostBreaks, leastLength),
            _ => BestPartitions.Of(new LineCost(scaled, new ScaledSeries(series.Times)), mostBreaks, leastLength),
        };
        var (unit, offset) = (UnitOf(cost, scaled), OffsetOf(cost, scaled));
        return [.. partitions.Select(partition => new Segmentation(partition.Breaks, partition.Cost * unit + offset, double.NaN))];
    }

    // The search by the penalty in the unit of the scaled series, and what its costs are multiplied with and added to for those of the series.
    private static (Func<double, Partition> Search, double Unit, double Offset) Search(TimeSeries series, SegmentCost cost, int leastLength)
    {
        var scaled = new ScaledSeries(series.Values);
        var (unit, offset) = (UnitOf(cost, scaled), OffsetOf(cost, scaled));
        switch (cost)
        {
            case SegmentCost.Mean:
                var mean = new MeanCost(scaled);
                return (penalty => FunctionalPruning.Of(mean, penalty, leastLength), unit, offset);
            case SegmentCost.Median:
                var median = new MedianCost(scaled);
                return (penalty => OptimalPartition.Of(median, penalty, leastLength), unit, offset);
            case SegmentCost.Normal:
                var normal = Normal(scaled);
                return (penalty => OptimalPartition.Of(normal, penalty, leastLength), unit, offset);
            default:
                var line = new LineCost(scaled, new ScaledSeries(series.Times));
                return (penalty => OptimalPartition.Of(line, penalty, leastLength), unit, offset);
        }
    }

    // Of a constant series any floor will do.
    private static NormalCost Normal(ScaledSeries series)
    {
        var squares = new MeanCost(series);
        return new(squares, LeastVariance * (squares.Of(0, squares.Count) is > 0 and var sum ? sum / squares.Count : 1));
    }

    // The logarithms of normal costs are of variances in the unit of the scaled series.
    private static double OffsetOf(SegmentCost cost, ScaledSeries series) => cost == SegmentCost.Normal ? 2 * series.Values.Length * Logarithm.Of(series.Unit) : 0;

    private static double UnitOf(SegmentCost cost, ScaledSeries series) => cost switch
    {
        SegmentCost.Median => series.Unit,
        SegmentCost.Normal => 1,
        _ => series.Unit * series.Unit,
    };

    private static double Scaled(SegmentPenalty penalty, TimeSeries series, SegmentCost cost, double unit)
    {
        if (penalty.Unit == SegmentPenaltyUnit.Cost) return penalty.Value / unit;
        var scaled = new ScaledSeries(series.Values);
        var sizes = new double[Math.Max(series.Count - 1, 1)];
        for (var i = 1; i < series.Count; i++) sizes[i - 1] = Math.Abs((scaled.Values[i] - scaled.Values[i - 1]).ToDouble());
        var usual = Median.Of(sizes);
        var noise = usual > 0 ? DeviationOfDifferences * usual : DeviationOfMean * Mean.Of(sizes);
        return penalty.Value * (cost switch { SegmentCost.Median => noise, SegmentCost.Normal => 1, _ => noise * noise });
    }

    private static void Check(double penalty, int leastLength)
    {
        if (!(penalty >= 0 && double.IsFinite(penalty))) throw new ArgumentOutOfRangeException(nameof(penalty), penalty, "The penalty must be a number of 0 or more.");
        ArgumentOutOfRangeException.ThrowIfLessThan(leastLength, 1);
    }
}
