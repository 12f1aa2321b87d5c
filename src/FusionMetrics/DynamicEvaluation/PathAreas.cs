using FusionMetrics.Numerics;

namespace FusionMetrics.DynamicEvaluation;

/// <summary>The areas between a region's path and two control lines, a year. NaN where the path has no stage that weighs.</summary>
/// <param name="Level">The area below the path.</param>
/// <param name="Above">The area between the path and the upper line, where the path is above.</param>
/// <param name="Below">The area between the lower line and the path, where the path is below.</param>
internal readonly record struct PathAreas(double Level, double Above, double Below)
{
    public static PathAreas Of(ReadOnlySpan<double> times, ReadOnlySpan<double> path, ReadOnlySpan<double> weights, ControlLine upper, ControlLine lower)
    {
        var (level, above, below, years) = (DoubleDouble.Zero, DoubleDouble.Zero, DoubleDouble.Zero, DoubleDouble.Zero);
        var before = -1;
        for (var k = 0; k < path.Length; k++)
        {
            if (double.IsNaN(path[k])) continue;
            if (before >= 0)
            {
                var (from, to, weight) = (times[before], times[k], weights[k]);
                DoubleDouble width = weight * (to - from);
                years += width;
                level += width * (path[before] / 2 + path[k] / 2);
                above += width * MeanAboveZero(path[before] - upper.At(from), path[k] - upper.At(to));
                below += width * MeanAboveZero(lower.At(from) - path[before], lower.At(to) - path[k]);
            }
            before = k;
        }
        return years.High > 0
            ? new((level / years).ToDouble(), (above / years).ToDouble(), (below / years).ToDouble())
            : new(double.NaN, double.NaN, double.NaN);
    }

    // The mean over a straight stage of what is above 0: a trapezium, or where it crosses, the triangle above 0.
    private static double MeanAboveZero(double from, double to)
    {
        if (from >= 0 && to >= 0) return from / 2 + to / 2;
        if (from <= 0 && to <= 0) return 0;
        var top = Math.Max(from, to);
        return top / 2 * (top / Math.Abs(to - from));
    }
}
