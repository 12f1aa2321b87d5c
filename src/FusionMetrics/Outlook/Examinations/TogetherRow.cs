using FusionMetrics.Trends;

namespace FusionMetrics.Outlook;

/// <summary>Several series of a region tested together. Immutable.</summary>
/// <param name="Region">The code of the region; empty where the series have none.</param>
/// <param name="Series">The series, those that the region has.</param>
/// <param name="Finding">What the test found; rising where they improve on the whole.</param>
/// <param name="Alpha">The level of significance.</param>
public sealed record TogetherRow(string Region, IReadOnlyList<DirectedSeries> Series, MultivariateFinding Finding, double Alpha)
{
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
        => recipe.Together.Count == 0 ? [] : [.. series.Select(one => one.Region).Distinct().Select(region => Of(region, series, recipe, arranged))];

    private static TogetherRow Of(string region, IReadOnlyList<OutlookSeries> series, ExaminationRecipe recipe, IReadOnlyList<ArrangedSeries> arranged)
    {
        var (there, columns, times) = (new List<DirectedSeries>(), new List<Dictionary<double, double>>(), new SortedSet<double>());
        foreach (var directed in recipe.Together)
        {
            for (var i = 0; i < series.Count; i++)
            {
                if (series[i].Region != region || series[i].Series != directed.Series) continue;
                var column = new Dictionary<double, double>();
                var own = arranged[i].Series;
                for (var t = 0; t < own.Count; t++) column[own.Times[t]] = directed.Direction == Direction.Cost ? -own.Values[t] : own.Values[t];
                times.UnionWith(column.Keys);
                there.Add(directed);
                columns.Add(column);
            }
        }
        var finding = there.Count == 0
            ? new MultivariateFinding(new(0, Verdict.TooShort), [], [], double.NaN, double.NaN)
            : new MultivariateMannKendall(new() { Alpha = recipe.Alpha }).Test([.. times], [.. columns.Select(column => (IReadOnlyList<double>)[.. times.Select(time => column.GetValueOrDefault(time, double.NaN))])]);
        return new(region, there, finding, recipe.Alpha);
    }
}
