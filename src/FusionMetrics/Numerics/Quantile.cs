namespace FusionMetrics.Numerics;

/// <summary>Quantiles by linear interpolation between order statistics: definition 7 of Hyndman and Fan (1996), that of R, NumPy and Excel.</summary>
internal static class Quantile
{
    /// <summary>A quantile of values in ascending order.</summary>
    /// <param name="sorted">At least one value.</param>
    /// <param name="share">From 0 to 1.</param>
    /// <returns>The quantile: between two neighbouring values, or one of them.</returns>
    public static double Of(ReadOnlySpan<double> sorted, double share)
    {
        var place = (sorted.Length - 1) * share;
        var below = (int)Math.Floor(place);
        if (below == sorted.Length - 1) return sorted[below];
        var (low, high, part) = (sorted[below], sorted[below + 1], place - below);
        var step = high - low;
        var between = double.IsInfinity(step) ? low * (1 - part) + high * part : Math.FusedMultiplyAdd(step, part, low);
        return Math.Clamp(between, low, high);
    }
}
