using FusionMetrics.Numerics;

namespace FusionMetrics.DynamicEvaluation;

/// <summary>The weights of periods.</summary>
internal static class TimeWeights
{
    /// <summary>The weight of each time: not negative, summing to 1.</summary>
    public static double[] Of(TimeWeightedOptions options, ReadOnlySpan<double> times)
    {
        var parts = new double[times.Length];
        var last = times[^1];
        var span = last - times[0];
        switch (options.TimeWeights)
        {
            case TimeWeighting.Exponential:
                for (var k = 0; k < parts.Length; k++) parts[k] = Power.Of(options.Discount, last - times[k]);
                break;
            case TimeWeighting.TimeDegree when span > 0:
                var ages = new double[times.Length];
                for (var k = 0; k < ages.Length; k++) ages[k] = last - times[k];
                LargestEntropy.Of(ages, options.TimeDegree * span, parts);
                break;
            default:
                parts.AsSpan().Fill(1);
                break;
        }
        var total = DoubleDouble.Zero;
        foreach (var part in parts) total += part;
        return Array.ConvertAll(parts, part => (part / total).ToDouble());
    }
}
