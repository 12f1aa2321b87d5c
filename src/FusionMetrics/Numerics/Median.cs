namespace FusionMetrics.Numerics;

/// <summary>The median: the middle value, or the mean of the two middle values.</summary>
internal static class Median
{
    /// <summary>The median of at least one value. Reorders the array.</summary>
    public static double Of(double[] values)
    {
        Array.Sort(values);
        var middle = values.Length / 2;
        if (values.Length % 2 == 1) return values[middle];
        var (low, high) = (values[middle - 1], values[middle]);
        var sum = low + high;
        return double.IsInfinity(sum) ? low / 2 + high / 2 : sum / 2;
    }
}
