namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// Which value the statistic of <see cref="LevelSegments"/> exceeds by chance with a given probability, by the number of values and the autocorrelation of the residuals: from tables that
/// <c>break-limits</c> of FusionMetrics.Studies has made so that series without a change exceed it as often whether their neighbours are correlated by 0, 0.3 or 0.6.
/// </summary>
internal static class BreakLimits
{
    /// <summary>A line from knot to knot: level before the first, straight on after the last.</summary>
    public static double Line(ReadOnlySpan<double> knots, ReadOnlySpan<double> heights, double at)
    {
        if (at <= knots[0]) return heights[0];
        var k = 1;
        while (k < knots.Length - 1 && at > knots[k]) k++;
        return heights[k - 1] + (heights[k] - heights[k - 1]) * (at - knots[k - 1]) / (knots[k] - knots[k - 1]);
    }
}
