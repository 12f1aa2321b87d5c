using System.Collections.Concurrent;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>Intervals of a confidence. Keeps the quantiles of Student's t, of which a forecaster needs the same ones again and again.</summary>
internal sealed class Intervals
{
    private readonly double confidence;
    private readonly ConcurrentDictionary<double, double> halves = new();

    /// <param name="confidence">Above 0 and below 1.</param>
    public Intervals(double confidence)
        => this.confidence = confidence is > 0 and < 1 ? confidence : throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "The confidence must be above 0 and below 1.");

    /// <summary>The point of a step, with the interval of its law.</summary>
    public ForecastPoint Point(int step, double time, PredictiveLaw law)
    {
        var half = halves.GetOrAdd(law.Freedom, Half);
        return new(step, time, law) { Low = law.At(-half), High = law.At(half) };
    }

    private double Half(double freedom)
        => double.IsPositiveInfinity(freedom) ? NormalQuantile.Of((1 + confidence) / 2) : StudentTail.Quantile((1 + confidence) / 2, freedom);
}
