using FusionMetrics.Normalization;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Fixtures;

/// <summary>A column over an array: what a method sees through the public contracts, with no panel and no engine behind it.</summary>
internal sealed class ArrayColumn : IndicatorColumn
{
    private readonly double[] values;
    private readonly double[] present;
    private readonly int partSize;

    public ArrayColumn(double[] values, Direction direction = Direction.Benefit, string code = "x", int partSize = 4096)
        : this(new Indicator(code, direction), direction, values, partSize)
    {
    }

    /// <summary>A column of an indicator with bounds or a target; one that is best there has distances from there, a cost.</summary>
    public ArrayColumn(double[] values, Indicator indicator, int partSize = 4096)
        : this(indicator, indicator.Direction == Direction.Benefit ? Direction.Benefit : Direction.Cost, values, partSize)
    {
    }

    private ArrayColumn(Indicator indicator, Direction direction, double[] values, int partSize) : base(indicator, direction, StatisticsOf(Present(values)), values.Length)
    {
        this.values = values;
        present = Present(values);
        this.partSize = partSize;
    }

    public override T Collect<T>(IColumnStatistic<T> statistic)
    {
        var whole = statistic.Collect(present.AsSpan(0, Math.Min(partSize, present.Length)));
        for (var start = partSize; start < present.Length; start += partSize)
            whole = statistic.Merge(whole, statistic.Collect(present.AsSpan(start, Math.Min(partSize, present.Length - start))));
        return whole;
    }

    public override void Read(int start, Span<double> target) => values.AsSpan(start, target.Length).CopyTo(target);

    /// <summary>The same column after a map: as a weighting or a ranking sees it.</summary>
    public ArrayColumn Through(ColumnMap map)
    {
        var mapped = new double[values.Length];
        map.Apply(values, mapped);
        return new(Indicator, map.Direction, mapped, partSize);
    }

    /// <summary>The same column with other values: shifted, say.</summary>
    public ArrayColumn Select(Func<double, double> change) => new(Indicator, Direction, Array.ConvertAll(values, v => change(v)), partSize);

    /// <summary>The same values as those of another indicator: one with bounds, say.</summary>
    public ArrayColumn As(Indicator indicator, Direction direction) => new(indicator, direction, values, partSize);

    private static double[] Present(double[] values) => Array.FindAll(values, value => !double.IsNaN(value));

    private static ColumnStatistics StatisticsOf(double[] values)
    {
        var sum = DoubleDouble.Zero;
        foreach (var value in values) sum += value;
        return new(values.Length, values.DefaultIfEmpty().Min(), values.DefaultIfEmpty().Max(), sum);
    }
}
