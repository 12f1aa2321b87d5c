using FusionMetrics.Methods;
using FusionMetrics.Trends;

namespace SamplePlugin;

/// <summary>The slope of the least-squares line, a trend where it is more than so many standard errors from 0.</summary>
public sealed class LeastSquaresTrend(LeastSquaresOptions options) : ITrendDetector
{
    internal static MethodDescription Description { get; } = new("The least-squares slope against its standard error.")
    {
        Formula = "t = b / sqrt((SSE / (n - 2)) / Sxx)",
        Source = "Draper and Smith (1998), Applied Regression Analysis, section 1.4",
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    public TrendFinding Detect(TimeSeries series)
    {
        var n = series.Count;
        if (n < 3) return new TrendFinding(n, Verdict.TooShort);

        var unit = Unit(series.Values);
        var (meanTime, mean) = (Mean(series.Times, 1), Mean(series.Values, unit));
        var (sxx, sxy, syy) = (0.0, 0.0, 0.0);
        for (var i = 0; i < n; i++)
        {
            var (x, y) = (series.Times[i] - meanTime, series.Values[i] / unit - mean);
            (sxx, sxy, syy) = (sxx + x * x, sxy + x * y, syy + y * y);
        }
        var slope = sxy / sxx;
        var t = slope / Math.Sqrt(Math.Max(0, syy - slope * sxy) / (n - 2) / sxx);
        var isTrend = slope != 0 && !(Math.Abs(t) <= options.Critical);
        return new TrendFinding(n, !isTrend ? Verdict.NoTrend : slope > 0 ? Verdict.Increasing : Verdict.Decreasing)
        {
            Z = double.IsFinite(t) ? t : double.NaN,
            Slope = slope * unit,
        };
    }

    // Values are brought to at most 1, so that squares neither overflow nor vanish.
    private static double Unit(ReadOnlySpan<double> values)
    {
        var largest = 0.0;
        foreach (var value in values) largest = Math.Max(largest, Math.Abs(value));
        return largest == 0 ? 1 : largest;
    }

    private static double Mean(ReadOnlySpan<double> values, double unit)
    {
        var sum = 0.0;
        foreach (var value in values) sum += value / unit;
        return sum / values.Length;
    }
}
