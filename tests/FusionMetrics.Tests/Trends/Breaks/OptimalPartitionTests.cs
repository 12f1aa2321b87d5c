using CsCheck;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Tests.Trends.Breaks;

/// <summary>The search for the best segments against all of them.</summary>
public class OptimalPartitionTests
{
    // Between a fraction and many times the variance of what is drawn.
    private static readonly Gen<(double[] Times, double[] Values, double Penalty)> Series =
        from n in Gen.Int[1, 16]
        from gaps in Gen.Double[0.1, 3].Array[n]
        from kind in Gen.Int[0, 2]
        from values in kind switch
        {
            0 => Gen.Double[-1, 1].Array[n],
            1 => Gen.Int[0, 2].Select(i => (double)i).Array[n],
            _ => from level in Gen.Double[-10, 10].Array[3]
                 from noise in Gen.Double[-1, 1].Array[n]
                 select noise.Select((e, i) => e + level[3 * i / n]).ToArray(),
        }
        from penalty in Gen.OneOf(Gen.Double[0.001, 0.1], Gen.Double[0.1, 5])
        select (gaps.Scan().ToArray(), values, penalty);

    [Theory]
    [InlineData(SegmentCost.Mean)]
    [InlineData(SegmentCost.Median)]
    [InlineData(SegmentCost.Normal)]
    [InlineData(SegmentCost.Line)]
    public void Is_the_best_of_all_on_10_000_series_for_every_least_length_from_1_to_5(SegmentCost kind)
    {
        const double Floor = 1e-4;
        Series.Sample(drawn =>
        {
            var (times, values, penalty) = drawn;
            var naive = new NaiveSegments(kind, times, values, Floor);
            for (var least = 1; least <= 5; least++)
            {
                var shortest = kind is SegmentCost.Normal or SegmentCost.Line ? Math.Max(least, 2) : least;
                foreach (var partition in Found(kind, times, values, penalty, least, Floor))
                {
                    MustBeSegments(partition.Breaks, values.Length, shortest);
                    var (cost, optimum) = (naive.Cost(partition.Breaks), values.Length < 2 * shortest ? naive.Cost([]) : naive.LeastPenalisedCost(penalty, shortest));
                    // An assertion costs more than the search: only where it fails.
                    var penalised = cost + penalty * partition.Breaks.Count;
                    if (!(Math.Abs(penalised - optimum) <= 1e-9 * Math.Max(1, Math.Abs(optimum)))) penalised.Should().Be(optimum, "{0} with least length {1}", kind, least);
                }
            }
        }, iter: 10_000);
    }

    // Penalties and costs in the unit of the values; the search is in that of the scaled ones.
    private static IEnumerable<Partition> Found(SegmentCost kind, double[] times, double[] values, double penalty, int least, double floor)
    {
        var series = new ScaledSeries(values);
        var unit = series.Unit;
        switch (kind)
        {
            case SegmentCost.Mean:
                yield return OptimalPartition.Of(new MeanCost(series), penalty / (unit * unit), least);
                yield return FunctionalPruning.Of(new MeanCost(series), penalty / (unit * unit), least);
                break;
            case SegmentCost.Median:
                yield return OptimalPartition.Of(new MedianCost(series), penalty / unit, least);
                break;
            case SegmentCost.Normal:
                yield return OptimalPartition.Of(new NormalCost(new MeanCost(series), floor / (unit * unit)), penalty, least);
                break;
            default:
                yield return OptimalPartition.Of(new LineCost(series, new ScaledSeries(times)), penalty / (unit * unit), least);
                break;
        }
    }

    private static void MustBeSegments(IReadOnlyList<int> breaks, int count, int least)
    {
        var start = 0;
        foreach (var end in breaks.Count > 0 ? breaks.Append(count) : [])
        {
            if (end - start < least) breaks.Should().BeEmpty("no segment of {0} values may be shorter than {1}", count, least);
            start = end;
        }
    }

    [Fact]
    public void The_path_of_penalties_holds_the_best_for_each_of_them() => Series.Sample(drawn =>
    {
        var cost = new MeanCost(new ScaledSeries(drawn.Values));
        var path = PenaltyPath.Of(penalty => OptimalPartition.Of(cost, penalty, 1), 1e-3, 10);
        path.Select(p => p.From).Should().BeInAscendingOrder();
        foreach (var penalty in new[] { 1e-3, 0.01, 0.1, 0.5, 2, 10 })
        {
            var (onPath, _) = path.Last(p => p.From <= penalty);
            var best = OptimalPartition.Of(cost, penalty, 1);
            (onPath.Cost + penalty * onPath.Breaks.Count).Should().BeApproximately(best.Cost + penalty * best.Breaks.Count, 1e-12 * cost.Count);
        }
    }, iter: 2_000);
}

internal static class Running
{
    public static IEnumerable<double> Scan(this IEnumerable<double> steps)
    {
        var sum = 0.0;
        foreach (var step in steps) yield return sum += step;
    }
}
