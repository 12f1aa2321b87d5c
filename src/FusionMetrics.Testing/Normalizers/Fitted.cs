using FusionMetrics.Normalization;

namespace FusionMetrics.Testing.Normalizers;

/// <summary>Fits a normaliser and applies its map.</summary>
internal static class Fitted
{
    /// <summary>The map of a column.</summary>
    public static ColumnMap Map(INormalizer normalizer, double[] values,
        Direction direction = Direction.Benefit, int partLength = TestColumn.EnginePartLength)
        => normalizer.Fit(new TestColumn("x1", values, direction, partLength));

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
