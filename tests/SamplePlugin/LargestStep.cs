using FusionMetrics.Methods;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace SamplePlugin;

/// <summary>A break at the largest step of a series, where it is more than so many times the median step.</summary>
public sealed class LargestStep(LargestStepOptions options) : IBreakDetector
{
    internal static MethodDescription Description { get; } = new("The largest step against the median step.")
    {
        Formula = "max |x_t - x_(t-1)| / median |x_t - x_(t-1)|",
        Source = "by definition",
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    public BreakFinding Detect(TimeSeries series)
    {
        var n = series.Count;
        if (n < 4) return new BreakFinding(n, BreakVerdict.TooShort);

        var steps = new double[n - 1];
        for (var i = 1; i < n; i++) steps[i - 1] = Math.Abs(series.Values[i] - series.Values[i - 1]);
        var largest = steps.Max();
        var position = Array.IndexOf(steps, largest) + 1;
        var median = steps.Order().ElementAt(steps.Length / 2);
        if (!(largest > options.Factor * median)) return new BreakFinding(n, BreakVerdict.NoBreak);
        return new BreakFinding(n, BreakVerdict.Break)
        {
            Statistic = median == 0 ? double.NaN : largest / median,
            Breaks = [new Break(position, series.Times[position - 1], series.Times[position]) { Lower = position, Upper = position }],
        };
    }
}
