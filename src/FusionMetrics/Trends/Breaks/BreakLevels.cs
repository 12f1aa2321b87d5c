namespace FusionMetrics.Trends.Breaks;

/// <summary>Describes breaks at given positions: levels on either side, and intervals by Bai (1997).</summary>
internal static class BreakLevels
{
    /// <param name="series">The series.</param>
    /// <param name="positions">How many values come before each break.</param>
    /// <param name="autocorrelation">The correlation of neighbouring residuals: the variance of their sums is (1 + r) / (1 - r) times as large as without.</param>
    /// <param name="confidence">The confidence of the intervals.</param>
    public static IReadOnlyList<Break> Of(TimeSeries series, IReadOnlyList<int> positions, double autocorrelation, double confidence)
    {
        var scaled = new ScaledSeries(series.Values);
        var cost = new MeanCost(scaled);
        int[] ends = [0, .. positions, series.Count];
        var inflation = (1 + autocorrelation) / (1 - autocorrelation);
        var breaks = new Break[positions.Count];
        for (var i = 0; i < breaks.Length; i++)
        {
            var (start, at, end) = (ends[i], ends[i + 1], ends[i + 2]);
            var (before, after) = (cost.MeanOf(start, at), cost.MeanOf(at, end));
            var (lower, upper) = Interval(before - after, cost.Of(start, at) / (at - start) * inflation, cost.Of(at, end) / (end - at) * inflation, confidence);
            breaks[i] = new(at, series.Times[at - 1], series.Times[at])
            {
                LevelBefore = scaled.ValueOf(before),
                LevelAfter = scaled.ValueOf(after),
                Lower = (int)Math.Max(at + Math.Floor(lower), 1),
                Upper = (int)Math.Min(at + Math.Ceiling(upper), series.Count - 1),
            };
        }
        return breaks;
    }

    // How far before and after the break it may be.
    private static (double Lower, double Upper) Interval(double shift, double varianceBefore, double varianceAfter, double confidence)
    {
        if (varianceBefore == 0 || varianceAfter == 0) return varianceBefore == varianceAfter ? (0, 0) : Interval(shift, varianceBefore + varianceAfter, varianceBefore + varianceAfter, confidence);
        var (ratio, unit, tail) = (varianceAfter / varianceBefore, varianceBefore / (shift * shift), (1 - confidence) / 2);
        return (-unit * BreakLocationLaw.Quantile(1 - tail, ratio), -unit * BreakLocationLaw.Quantile(tail, ratio));
    }
}
