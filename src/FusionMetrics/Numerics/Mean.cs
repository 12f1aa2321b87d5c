namespace FusionMetrics.Numerics;

/// <summary>The arithmetic mean, rounded once.</summary>
internal static class Mean
{
    /// <summary>The mean of at least one finite number; between the least and the largest of them.</summary>
    public static double Of(ReadOnlySpan<double> values)
    {
        var (least, largest) = (values[0], values[0]);
        foreach (var value in values) (least, largest) = (Math.Min(least, value), Math.Max(largest, value));
        // A power of two keeps the sum of very large numbers in range; others are left as they are.
        var scale = Math.Max(-least, largest) > 1e290 ? 5.421010862427522e-20 : 1;
        var sum = DoubleDouble.Zero;
        foreach (var value in values) sum += value * scale;
        return Math.Clamp((sum / values.Length).ToDouble() / scale, least, largest);
    }
}
