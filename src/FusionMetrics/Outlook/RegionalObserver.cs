using FusionMetrics.Methods;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;

namespace FusionMetrics.Outlook;

/// <summary>
/// Looks at the regions of one series together. Tested is the mean of their relative ranks over time, R / (n + 1): one series, in which regions that resemble one another weigh no more than they tell,
/// and to whose dependence in time the test attends as to that of any series. Safe for any number of threads.
/// </summary>
internal sealed class RegionalObserver(OutlookRecipe recipe, MethodCatalog catalog)
{
    private readonly Dictionary<Frequency, ITrendDetector> tests = SeasonalTest.All(recipe.Test, catalog);
    private readonly TrendTestOptions options = (recipe.Test.Options ?? catalog.Get(MethodFamily.Trend, recipe.Test.Id).Options.Defaults) as TrendTestOptions ?? new MultivariateOptions();

    /// <summary>The regions of each series that has several, in the order in which series first appear.</summary>
    public IReadOnlyList<RegionalRow> Observe(IEnumerable<OutlookRow> rows)
    {
        RegionalRow[] found = [.. rows.GroupBy(row => row.Series).Select(group => group.ToArray()).Where(regions => regions.Length > 1).Select(Together)];
        if (recipe.Adjust == FalseDiscoveryRule.None) return found;
        var adjusted = FalseDiscovery.Adjust(Array.ConvertAll(found, row => row.Trend.P), recipe.Adjust);
        return [.. found.Select((row, i) => row with { AdjustedP = adjusted[i] })];
    }

    private RegionalRow Together(OutlookRow[] regions)
    {
        var times = CommonTimes(regions);
        var complete = regions.Where(row => times.All(new HashSet<double>(row.Times).Contains)).ToArray();
        string[] leftOut = [.. regions.Except(complete).Select(row => row.Region)];
        if (complete.Length < 2 || times.Length == 0) return new(regions[0].Series, [], new TrendFinding(times.Length, Verdict.TooShort)) { LeftOut = [.. regions.Select(row => row.Region)] };

        var columns = Array.ConvertAll(complete, row => ValuesAt(row, times));
        var trend = tests[complete[0].Last!.Value.Frequency].Detect(new TimeSeries(times, MeanRelativeRanks(columns))) with { Slope = double.NaN, SlopeLow = double.NaN, SlopeHigh = double.NaN, Intercept = double.NaN };
        var isShort = trend.Verdict == Verdict.TooShort;
        var scores = new GroupedScores(columns);
        double[] slopes = [.. complete.Select(row => row.Trend.Slope).Where(double.IsFinite)];
        return new(regions[0].Series, [.. complete.Select(row => row.Region)], trend)
        {
            LeftOut = leftOut,
            First = complete[0].PeriodOf(times[0]),
            Last = complete[0].PeriodOf(times[^1]),
            Slope = slopes.Length == 0 ? double.NaN : Median.Of(slopes),
            Tau = isShort ? double.NaN : scores.TauB,
            IndependentPeriodsP = isShort ? double.NaN : GroupTest.Of(times.Length, scores, GroupCovariance.Estimated, PLaw.Normal, Continuity.Uncorrected, options).P,
            Rising = complete.Count(row => row.Trend.Verdict == Verdict.Increasing),
            Falling = complete.Count(row => row.Trend.Verdict == Verdict.Decreasing),
        };
    }

    // One region with an earlier start than all others is no reason to leave these out.
    private static double[] CommonTimes(OutlookRow[] regions)
    {
        var observed = regions.Count(row => row.Times.Count > 0);
        return [.. regions.SelectMany(row => row.Times).GroupBy(time => time).Where(group => 2 * group.Count() >= observed).Select(group => group.Key).Order()];
    }

    private static double[] ValuesAt(OutlookRow row, double[] times)
    {
        var values = row.Times.Zip(row.Values).ToDictionary(point => point.First, point => point.Second);
        return Array.ConvertAll(times, time => values[time]);
    }

    // Ranks are summed as whole numbers, so that equal means are equal.
    private static double[] MeanRelativeRanks(double[][] columns)
    {
        var doubled = new long[columns[0].Length];
        foreach (var column in columns)
        {
            var ranks = MeanRanks.Doubled<double>(column);
            for (var i = 0; i < ranks.Length; i++) doubled[i] += ranks[i];
        }
        return Array.ConvertAll(doubled, sum => sum / (2.0 * columns.Length * (doubled.Length + 1)));
    }
}
