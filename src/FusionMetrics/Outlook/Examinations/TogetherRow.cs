using FusionMetrics.Trends;

namespace FusionMetrics.Outlook;

/// <summary>Several series of a region tested together. Immutable.</summary>
/// <param name="Region">The code of the region; empty where the series have none.</param>
/// <param name="Series">The series that were tested: those of which the region has three values or more.</param>
/// <param name="Finding">What the test found; rising where they improve on the whole.</param>
/// <param name="Alpha">The level of significance.</param>
public sealed record TogetherRow(string Region, IReadOnlyList<DirectedSeries> Series, MultivariateFinding Finding, double Alpha)
{
    private const int LeastCount = 3;

    /// <summary>Whether the trends of the series differ by more than chance.</summary>
    public bool Differ => Finding.HeterogeneityP < Alpha;

    /// <summary>What was found, in one sentence of Chinese.</summary>
    /// <returns>The sentence.</returns>
    public string InChinese() => new ChineseTogether(this).ToString();

    /// <summary>What was found, in one sentence.</summary>
    /// <returns>The sentence.</returns>
    public override string ToString() => new EnglishTogether(this).ToString();

    /// <summary>Tests the series of each region together.</summary>
    /// <param name="series">The series.</param>
    /// <param name="recipe">Which of them, and how.</param>
    /// <param name="arranged">Their values in order.</param>
    internal static IReadOnlyList<TogetherRow> Of(IReadOnlyList<OutlookSeries> series, ExaminationRecipe recipe, IReadOnlyList<ArrangedSeries> arranged)
        => recipe.Together.Count == 0 ? [] : [.. Enumerable.Range(0, series.Count).GroupBy(i => series[i].Region).Select(places => Of(places.Key, places.ToLookup(i => series[i].Series, i => arranged[i]), recipe))];

    private static TogetherRow Of(string region, ILookup<string, ArrangedSeries> values, ExaminationRecipe recipe)
    {
        var there = recipe.Together.SelectMany(directed => values[directed.Series].Select(arranged => (Directed: directed, ByTime: ByTime(arranged, directed.Direction)))).Where(one => one.ByTime.Count >= LeastCount).ToList();
        double[] times = [.. there.SelectMany(one => one.ByTime.Keys).Distinct().Order()];
        var finding = there.Count < 2
            ? new MultivariateFinding(new(0, Verdict.TooShort), [], [], double.NaN, double.NaN)
            : new MultivariateMannKendall(new() { Alpha = recipe.Alpha }).Test(times, [.. there.Select(one => (IReadOnlyList<double>)[.. times.Select(time => one.ByTime.GetValueOrDefault(time, double.NaN))])]);
        return new(region, [.. there.Select(one => one.Directed)], finding, recipe.Alpha);
    }

    private static Dictionary<double, double> ByTime(ArrangedSeries arranged, Direction direction)
    {
        var byTime = new Dictionary<double, double>();
        var series = arranged.Series;
        for (var i = 0; i < series.Count; i++) byTime[series.Times[i]] = direction == Direction.Cost ? -series.Values[i] : series.Values[i];
        return byTime;
    }
}
