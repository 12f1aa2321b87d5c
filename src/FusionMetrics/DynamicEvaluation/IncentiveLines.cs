using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.DynamicEvaluation;

/// <summary>
/// Double incentive control lines 双激励控制线: two straight lines start at the mean score of the first period; the upper rises faster than the
/// mean region, the lower slower. A region is rewarded for the area of its path above the upper line and punished for the area below the lower.
/// </summary>
/// <remarks>
/// Growth r_i = change a year from a region's first to its last score. Slopes: mean r + (max r - mean r) upper, and mean r - (mean r - min r)
/// lower. Per region and year: level = area below its path, above = area above the upper line, below = area under the lower line, stages weighted
/// by the weight of their later period. y = level + h+ above - h- below, with h+ + h- = 1 and h+ sum(above) = h- sum(below): as much is given as
/// taken. Where no path crosses a line, nothing is. A region with a single score has none.
/// Source: Zhang, Guo and Yi (2007), multi-phase information aggregation by double incentive control lines, Journal of Management Sciences in
/// China; areas by straight lines between periods.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class IncentiveLines(IncentiveLinesOptions options) : IDynamicEvaluation
{
    internal static MethodDescription Description { get; } = new("Double incentive control lines: rewards above the upper, punishment below the lower.")
    {
        Formula = "y = level + h+ above - h- below, areas a year; slopes mean r + (max r - mean r) upper, mean r - (mean r - min r) lower; h+ + h- = 1, h+ sum above = h- sum below",
        Source = "Zhang, Guo and Yi (2007), double incentive control lines",
        Conventions =
        [
            "Control lines start at the mean score of the first period; a region's growth is its change a year from its first to its last score.",
            "Paths are straight between periods; stages are weighted by the weight of their later period; a missing score leaves a longer stage.",
            "As much is given as taken: h+ sum(above) = h- sum(below), h+ + h- = 1.",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    /// <inheritdoc/>
    public DynamicOutcome Evaluate(ScoreHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        var weights = TimeWeights.Of(options, history.Times);
        var (upper, lower) = Lines(history);
        var areas = new PathAreas[history.Regions];
        var (above, below) = (DoubleDouble.Zero, DoubleDouble.Zero);
        for (var region = 0; region < areas.Length; region++)
        {
            areas[region] = PathAreas.Of(history.Times, history[region], weights, upper, lower);
            if (double.IsNaN(areas[region].Level)) continue;
            above += areas[region].Above;
            below += areas[region].Below;
        }
        var total = above + below;
        var reward = total.High > 0 ? (below / total).ToDouble() : 0.5;
        var punishment = total.High > 0 ? (above / total).ToDouble() : 0.5;
        return new DynamicOutcome(Array.ConvertAll(areas, a => a.Level + reward * a.Above - punishment * a.Below))
        {
            TimeWeights = weights,
            Measures =
            [
                new("level", Array.ConvertAll(areas, a => a.Level)),
                new("above", Array.ConvertAll(areas, a => a.Above)),
                new("below", Array.ConvertAll(areas, a => a.Below)),
            ],
        };
    }

    private (ControlLine Upper, ControlLine Lower) Lines(ScoreHistory history)
    {
        var growths = new List<double>();
        var (firstTime, starts, started) = (double.PositiveInfinity, DoubleDouble.Zero, 0);
        for (var region = 0; region < history.Regions; region++)
        {
            var path = history[region];
            var (first, last) = (First(path), Last(path));
            if (first < 0) continue;
            if (history.Times[first] < firstTime) (firstTime, starts, started) = (history.Times[first], DoubleDouble.Zero, 0);
            if (history.Times[first] == firstTime)
            {
                starts += path[first];
                started++;
            }
            if (first < last) growths.Add((path[last] - path[first]) / (history.Times[last] - history.Times[first]));
        }
        if (growths.Count == 0) return default;
        var sum = DoubleDouble.Zero;
        foreach (var growth in growths) sum += growth;
        var mean = (sum / growths.Count).ToDouble();
        var start = (starts / started).ToDouble();
        return (new(firstTime, start, mean + (growths.Max() - mean) * options.Upper), new(firstTime, start, mean - (mean - growths.Min()) * options.Lower));
    }

    private static int First(ReadOnlySpan<double> path)
    {
        for (var k = 0; k < path.Length; k++)
            if (!double.IsNaN(path[k])) return k;
        return -1;
    }

    private static int Last(ReadOnlySpan<double> path)
    {
        for (var k = path.Length - 1; k >= 0; k--)
            if (!double.IsNaN(path[k])) return k;
        return -1;
    }
}
