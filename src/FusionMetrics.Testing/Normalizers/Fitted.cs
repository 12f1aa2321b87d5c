using FusionMetrics.Normalization;

namespace FusionMetrics.Testing.Normalizers;

/// <summary>Fits a normaliser and applies its map.</summary>
internal static class Fitted
{
    /// <summary>The map of a column.</summary>
    public static ColumnMap Map(INormalizer normalizer, double[] values,
        Direction direction = Direction.Benefit, int partLength = TestColumn.EnginePartLength)
        => normalizer.Fit(Column(values, direction, partLength));

    /// <summary>A column whose indicator has all that a normaliser may ask for: its bounds are the extremes of the values, its target the best.</summary>
    public static TestColumn Column(double[] values, Direction direction = Direction.Benefit, int partLength = TestColumn.EnginePartLength)
        => new(IndicatorOf(new Bounds(values.Min(), values.Max()), direction), values, partLength);

    /// <summary>An indicator with bounds, and the better of them for a target.</summary>
    public static Indicator IndicatorOf(Bounds bounds, Direction direction)
    {
        var best = direction == Direction.Benefit ? bounds.Maximum : bounds.Minimum;
        return new Indicator("x1", direction) { Bounds = bounds, Ideal = new Bounds(best, best) };
    }

    /// <summary>The values of a column, normalised in the frame of that column.</summary>
    public static double[] Normalized(INormalizer normalizer, double[] values, Direction direction = Direction.Benefit)
        => Applied(Map(normalizer, values, direction), values);

    /// <summary>Values through a map, into memory of their own.</summary>
    public static double[] Applied(ColumnMap map, ReadOnlySpan<double> values)
    {
        var normalized = new double[values.Length];
        map.Apply(values, normalized);
        return normalized;
    }
}
