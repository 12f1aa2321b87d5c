using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Breaks;

/// <summary>Segments of one series by least squares: levels or straight lines.</summary>
internal sealed class SegmentFit
{
    // What rounding leaves of a straight line: as a share of the range, and in units in the last place of the largest value.
    private const double OfRange = 1e-13;
    private const double OfLargest = 4 * 2.220446049250313e-16;

    private readonly ScaledSeries values;
    private readonly ScaledSeries? times;

    private SegmentFit(ScaledSeries values, ScaledSeries? times, CostTable costs)
        => (this.values, this.times, Costs, Parameters) = (values, times, costs, times is null ? 1 : 2);

    /// <summary>The costs of all runs that can be segments.</summary>
    public CostTable Costs { get; }

    /// <summary>How many parameters a segment has.</summary>
    public int Parameters { get; }

    /// <summary>What a partition leaves: 0 where it is no more than rounding.</summary>
    public double LeftBy(Partition partition)
    {
        var rounding = Math.Max(OfRange, OfLargest * values.Largest / values.Unit);
        return partition.Cost <= rounding * rounding * Costs.Count ? 0 : partition.Cost;
    }

    /// <summary>Levels of 3 values or more.</summary>
    public static SegmentFit OfLevels(TimeSeries series)
    {
        var values = new ScaledSeries(series.Values);
        return new(values, null, CostTable.Of(new MeanCost(values), 3));
    }

    /// <summary>Straight lines of 4 values or more.</summary>
    public static SegmentFit OfLines(TimeSeries series)
    {
        var (values, times) = (new ScaledSeries(series.Values), new ScaledSeries(series.Times));
        return new(values, times, CostTable.Of(new LineCost(values, times), 4));
    }

    /// <summary>The correlation of neighbouring residuals of a segmentation.</summary>
    public double AutocorrelationOf(Partition partition)
    {
        int[] ends = [0, .. partition.Breaks, Costs.Count];
        var (products, squares, before) = (0.0, 0.0, 0.0);
        for (var s = 1; s < ends.Length; s++)
        {
            var (mean, slope, clock) = Fitted(ends[s - 1], ends[s]);
            for (var i = ends[s - 1]; i < ends[s]; i++)
            {
                var residual = values.Values[i].High - mean - (times is null ? 0 : slope * (times.Values[i].High - clock));
                products += residual * before;
                squares += residual * residual;
                before = residual;
            }
        }
        return squares == 0 ? 0 : products / squares;
    }

    /// <summary>The line of a run, in the units of values and times.</summary>
    public (Func<double, double> At, double Slope) LineOf(int start, int end)
    {
        var (mean, slope, clock) = Fitted(start, end);
        var (level, rise, middle) = (values.ValueOf(mean), slope * (values.Unit / times!.Unit), times.ValueOf(clock));
        return (time => level + rise * (time - middle), rise);
    }

    private (double Mean, double Slope, double Clock) Fitted(int start, int end)
    {
        var (mean, clock) = (MeanOf(values, start, end), times is null ? 0 : MeanOf(times, start, end));
        if (times is null || end - start < 2) return (mean, 0, clock);
        var (products, squares) = (0.0, 0.0);
        for (var i = start; i < end; i++)
        {
            var time = times.Values[i].High - clock;
            products += time * (values.Values[i].High - mean);
            squares += time * time;
        }
        return (mean, products / squares, clock);
    }

    private static double MeanOf(ScaledSeries series, int start, int end)
    {
        var sum = DoubleDouble.Zero;
        for (var i = start; i < end; i++) sum += series.Values[i];
        return sum.ToDouble() / (end - start);
    }
}
