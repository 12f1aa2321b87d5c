using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Breaks;

/// <summary>Changes of a straight line against time, in level or slope, each line of 4 values or more: see <see cref="SegmentDetector"/>. Fewer than 8 values: too short.</summary>
/// <param name="options">The options.</param>
public sealed class LineSegments(SegmentOptions options) : SegmentDetector(options, BreakLimits.OfLines)
{
    internal static MethodDescription Description { get; } = new("Up to five changes of a straight line, each of 4 values or more, found as rarely by chance as alpha says in series whose neighbours correlate.")
    {
        Formula = "max over m of F_m = ((RSS_0 - RSS_m) / (2 m)) / (RSS_m / (n - 2 (m + 1))) against its limit given r_1; then min RSS_m + 2 limit variance m",
        Source = "in the manner of Bai and Perron (1998), Econometrica 66, 47-78; limits by a seeded program",
        Conventions =
        [
            "Lines: p given the number of values and the correlation of neighbours about one line, from tables of first-order autoregressive normal series without a change.",
            "Persistence: correlations of neighbours up to 0.7 in those tables (moderate), or 0.95 (strong).",
            "Interval of the place of a break: places that leave up to -2 ln(1 - sqrt confidence) variances more (Hansen 2000), times (1 + r) / (1 - r) for the correlation r of neighbouring residuals where that is positive.",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant],
    };

    private protected override SegmentFit Fit(TimeSeries series) => SegmentFit.OfLines(series);

    private protected override IReadOnlyList<Break> Describe(TimeSeries series, SegmentFit fit, Partition best, double autocorrelation, double confidence)
    {
        int[] ends = [0, .. best.Breaks, series.Count];
        var freedom = Math.Max(series.Count - fit.Parameters * (best.Breaks.Count + 1), 1);
        var allowed = -2 * Logarithm.Of(1 - Math.Sqrt(confidence)) * best.Cost / freedom * (1 + autocorrelation) / (1 - autocorrelation);
        var breaks = new Break[best.Breaks.Count];
        for (var i = 0; i < breaks.Length; i++)
        {
            var (start, at, end) = (ends[i], ends[i + 1], ends[i + 2]);
            double Left(int place) => fit.Costs.Of(start, place) + fit.Costs.Of(place, end);
            int[] likely = [.. Enumerable.Range(start + fit.Costs.LeastLength, end - start - 2 * fit.Costs.LeastLength + 1).Where(place => Left(place) <= Left(at) + allowed)];
            var (before, after) = (fit.LineOf(start, at), fit.LineOf(at, end));
            breaks[i] = new(at, series.Times[at - 1], series.Times[at])
            {
                LevelBefore = before.At(series.Times[at - 1]),
                LevelAfter = after.At(series.Times[at]),
                SlopeBefore = before.Slope,
                SlopeAfter = after.Slope,
                Lower = likely[0],
                Upper = likely[^1],
            };
        }
        return breaks;
    }
}
