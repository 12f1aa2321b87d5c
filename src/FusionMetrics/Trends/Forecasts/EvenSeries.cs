using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>
/// A series at equal steps of time, for models that need one value a step: the step is the usual distance of two times, the last time is one of the grid, and what is not at a time
/// of the grid is on the line between its neighbours. The values are deviations from the last one, in a unit in which their range is near 1.
/// </summary>
internal sealed class EvenSeries
{
    // A grid of more steps would be little but lines: then the mean distance is the step.
    private const int MostStepsPerValue = 4;

    // Years as decimals are not exact: what is so near to a time of the grid is there.
    private const double Near = 1e-6;

    // How much less a change tells of the changes to come than the one after it.
    private const double Fading = 0.85;

    // Changes that scatter no more, beside a range near 1, are all the same.
    private const double Rounding = 1e-13;

    private readonly double firstScale;
    private readonly double secondScale;
    private readonly double last;
    private readonly double lastTime;

    /// <summary>Of a series of two values or more.</summary>
    public EvenSeries(TimeSeries series)
    {
        (Observed, lastTime, Step) = (series.Count, series.Times[^1], StepOf(series.Times));
        var size = 0.0;
        foreach (var value in series.Values) size = Math.Max(size, Math.Abs(value));
        firstScale = size > 0 ? Scaling.ToNear1(size) : 1;
        last = series.Values[^1] * firstScale;
        var range = 0.0;
        foreach (var value in series.Values) range = Math.Max(range, Math.Abs(value * firstScale - last));
        secondScale = range > 0 ? Scaling.ToNear1(range) : 1;
        Values = OnGrid(series);
    }

    /// <summary>How many values the series has; on the grid there may be more.</summary>
    public int Observed { get; }

    /// <summary>The values on the grid, in the unit of the deviations; the last one is 0.</summary>
    public double[] Values { get; }

    /// <summary>What the zero of the deviations is, in their unit.</summary>
    public double Zero => last * secondScale;

    /// <summary>The distance of the times of the grid.</summary>
    public double Step { get; }

    /// <summary>How much more the changes of late scatter than all of them do: the root of the quotient of their mean squares about the median, where each weighs 0.85 of the one after it and where all weigh the same.</summary>
    public double Unrest
    {
        get
        {
            var changes = RandomWalk.Changes(Values);
            var (median, weight, weights, faded, all) = (Median.Of([.. changes]), 1.0, 0.0, 0.0, 0.0);
            for (var i = changes.Length - 1; i >= 0; i--, weight *= Fading)
            {
                var square = (changes[i] - median) * (changes[i] - median);
                (weights, faded, all) = (weights + weight, faded + weight * square, all + square / changes.Length);
            }
            return all > Rounding * Rounding ? Math.Sqrt(faded / weights / all) : 1;
        }
    }

    /// <summary>The time some steps after the last value.</summary>
    public double TimeAfter(int steps) => Math.FusedMultiplyAdd(steps, Step, lastTime);

    /// <summary>The value with a deviation.</summary>
    public double ValueOf(double deviation) => Math.Clamp((deviation / secondScale + last) / firstScale, -double.MaxValue, double.MaxValue);

    /// <summary>What a distance in the unit of the deviations is in that of the values.</summary>
    public double SizeOf(double distance) => Math.Min(distance / secondScale / firstScale, double.MaxValue);

    // The lower one of the two middle distances, so that it is one there is.
    private static double StepOf(ReadOnlySpan<double> times)
    {
        var steps = new double[times.Length - 1];
        for (var i = 0; i < steps.Length; i++) steps[i] = times[i + 1] - times[i];
        var (usual, length) = (Selection.Of(steps, (steps.Length - 1) / 2), times[^1] - times[0]);
        return length / usual <= MostStepsPerValue * (double)times.Length ? usual : length / (times.Length - 1);
    }

    private double[] OnGrid(TimeSeries series)
    {
        var times = series.Times;
        var steps = (int)Math.Floor((lastTime - times[0]) / Step + Near);
        // The last one is 0, also where another time is next to the last.
        var values = new double[steps + 1];
        for (var (k, at) = (0, 0); k < steps; k++)
        {
            var time = lastTime - (steps - k) * Step;
            while (at < times.Length - 1 && times[at] < time - Near * Step) at++;
            values[k] = Math.Abs(times[at] - time) <= Near * Step || at == 0 ? DeviationOf(series.Values[at])
                : Between(DeviationOf(series.Values[at - 1]), DeviationOf(series.Values[at]), (time - times[at - 1]) / (times[at] - times[at - 1]));
        }
        return values;
    }

    private double DeviationOf(double value) => (value * firstScale - last) * secondScale;

    private static double Between(double before, double after, double share) => Math.FusedMultiplyAdd(after - before, share, before);
}
