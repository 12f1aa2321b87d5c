using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>What a <see cref="GrowthModel"/> asks of the values: how large they are, and how far from going on as they did.</summary>
internal sealed class TrendedValues(EvenSeries series)
{
    // Beside a range near 1: values on a line have no error.
    private const double LeastError = 1e-6;

    /// <summary>The values, as deviations from the last one.</summary>
    public double[] Deviations => series.Values;

    /// <summary>The size of the largest value.</summary>
    public double Largest { get; } = series.Values.Max(value => Math.Abs(series.Zero + value));

    /// <summary>How far changes are from their median, on average: what an error may be like.</summary>
    public double UsualError { get; } = Math.Max(LeastError, MeanDeviation(RandomWalk.Changes(series.Values)));

    /// <summary>Whether there is a level to be in proportion to.</summary>
    public bool ArePositive { get; } = Array.TrueForAll(series.Values, value => series.Zero + value > 0);

    /// <summary>The level of a deviation, as a share of the largest value.</summary>
    public double ShareOf(double deviation) => (series.Zero + deviation) / Largest;

    private static double MeanDeviation(double[] changes)
    {
        var median = Median.Of([.. changes]);
        return Mean.Of(Array.ConvertAll(changes, change => Math.Abs(change - median)));
    }
}
