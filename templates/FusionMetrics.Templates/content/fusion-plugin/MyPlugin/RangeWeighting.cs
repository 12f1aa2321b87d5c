using FusionMetrics;
using FusionMetrics.Methods;
using FusionMetrics.Weighting;

namespace MyPlugin;

/// <summary>Weights in proportion to the ranges of the columns; equal weights where all columns are constant.</summary>
public sealed class RangeWeighting(RangeWeightingOptions options) : IWeighting
{
    internal static MethodDescription Description { get; } = new("Weights in proportion to ranges.")
    {
        Formula = "w = (max - min) / sum (max - min), at least the least weight",
        Source = "by definition",
        Claims = [MethodClaim.ReplicationInvariant],
    };

    public WeightingOutcome Weigh(IndicatorMatrix columns)
    {
        // Halves first: the range of vast values is beyond a double. Then in units of the largest, so that the sum is not.
        double[] ranges = [.. columns.Select(c => c.Statistics.Maximum / 2 - c.Statistics.Minimum / 2)];
        var largest = ranges.Max();
        if (largest == 0) return new WeightingOutcome([.. ranges.Select(_ => 1.0 / ranges.Length)]);

        double[] shares = [.. ranges.Select(range => Math.Max(options.Least, range / largest))];
        var total = 0.0;
        foreach (var share in shares) total += share;
        return new WeightingOutcome([.. shares.Select(share => share / total)]);
    }
}
