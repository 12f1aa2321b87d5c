using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>How fast a series grows, and whether it grows faster and faster, by medians that no single jump moves.</summary>
/// <param name="Speed">The median change from one value to the next, in units of the series per year; NaN for fewer than 2 values.</param>
/// <param name="Acceleration">
/// Sen's slope of those changes against the middles of their steps, in units of the series per year and year; NaN for fewer than 3 values.
/// </param>
/// <remarks>
/// The pair that the literature of dynamic evaluation calls speed and acceleration of growth (增长速度、加速度), as in Guo (2007), Theory, Methods and
/// Applications of Comprehensive Evaluation, which averages; medians are by definition here.
/// </remarks>
public readonly record struct GrowthPace(double Speed, double Acceleration)
{
    /// <summary>The pace of a series.</summary>
    /// <param name="series">The series, of any length from 0.</param>
    /// <returns>The pace; no number in it is infinite.</returns>
    public static GrowthPace Of(TimeSeries series)
    {
        var steps = Math.Max(0, series.Count - 1);
        var (middles, changes) = (new double[steps], new double[steps]);
        for (var i = 0; i < steps; i++)
        {
            var (from, to) = (series.Times[i], series.Times[i + 1]);
            middles[i] = from + (to - from) / 2;
            // Differences of vast numbers overflow.
            changes[i] = Math.Clamp((series.Values[i + 1] - series.Values[i]) / (to - from), double.MinValue, double.MaxValue);
        }
        return new(steps < 1 ? double.NaN : Median.Of([.. changes]), steps < 2 ? double.NaN : new SenSlope(new(middles, changes)).Value);
    }
}
