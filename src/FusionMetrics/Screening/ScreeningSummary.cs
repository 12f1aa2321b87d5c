using System.Globalization;
using System.Text;

namespace FusionMetrics.Screening;

/// <summary>What a reader of a check-up wants to see first: what is flagged, the groups, what lies farthest out.</summary>
internal static class ScreeningSummary
{
    private const int Shown = 5;

    public static string Of(ScreeningResult result)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Check-up of {(result.Recipe.Values == ScreenedValues.Raw ? "raw" : "treated")} values: {result.Panel}\n\n");
        AddIndicators(text, result.Indicators);
        AddGroups(text, result.Groups);
        AddPairs(text, "Collinear", result.Correlations, ScreeningFinding.Collinear);
        AddPairs(text, "Against each other within a group", result.Correlations, ScreeningFinding.Negative);
        text.Append(CultureInfo.InvariantCulture,
            $"Weak within a group: {result.Correlations.Count(r => r.Flags.Contains(ScreeningFinding.Weak))} of {result.Correlations.Count(r => r.Group is not null)} pairs\n");
        Add(text, "Beyond Tukey's fences", result.Outliers.Count, result.Outliers.OrderByDescending(o => o.Beyond).DistinctBy(o => o.Indicator)
            .Select(o => $"{o.Indicator} of {o.Region} in {o.Period}{(double.IsNaN(o.Beyond) ? "" : $" by {Digits(o.Beyond)} interquartile ranges")}"));
        if (result.Denominators?.Where(d => d.Flags.Count > 0).OrderByDescending(d => Math.Abs(d.Pearson)).ToList() is { } followers)
            Add(text, "Follow a denominator", followers.Count, followers.Select(d => $"{d.Indicator} and {d.Denominator} {Digits(d.Pearson)}"));
        return text.ToString();
    }

    private static void AddIndicators(StringBuilder text, ScreenedIndicatorTable indicators)
    {
        ScreenedIndicatorRow[] flagged = [.. indicators.Where(i => i.Flags.Count > 0)];
        text.Append(CultureInfo.InvariantCulture, $"Flagged: {flagged.Length} of {indicators.Count} indicators\n");
        if (flagged.Length > 0) text.Append(TextTable.Render(["indicator", "there", "different", "zeros", "skewness", "kurtosis", "outliers", "flags"],
            [.. flagged.Select(i => new[]
            {
                i.Indicator, Share(i.Availability), Share(i.UniqueShare), Share(i.ZeroShare), Digits(i.Skewness), Digits(i.Kurtosis), Whole(i.Outliers), FlagWords.Cell(i.Flags),
            })],
            [false, true, true, true, true, true, true, false]));
        text.Append('\n');
    }

    private static void AddGroups(StringBuilder text, ScreenedGroupTable groups) => text
        .Append(TextTable.Render(["group", "indicators", "alpha", "standardised", "mean r", "first", "above 1", "flags"],
            [.. groups.Select(g => new[]
            {
                g.Group ?? ScreenedGroupTable.Whole, Whole(g.Indicators), Digits(g.Alpha), Digits(g.StandardizedAlpha), Digits(g.MeanCorrelation), Share(g.FirstShare),
                Whole(g.AboveOne), FlagWords.Cell(g.Flags),
            })],
            [false, true, true, true, true, true, true, false]))
        .Append('\n');

    private static void AddPairs(StringBuilder text, string title, CorrelationTable pairs, ScreeningFinding finding)
    {
        CorrelationRow[] found = [.. pairs.Where(p => p.Flags.Contains(finding)).OrderByDescending(p => Math.Abs(p.Pearson))];
        Add(text, title, found.Length, found.Select(p => $"{p.First} and {p.Second} {Digits(p.Pearson)}"));
    }

    // How many there are, and the farthest of them.
    private static void Add(StringBuilder text, string title, int count, IEnumerable<string> farthest)
    {
        string[] shown = [.. farthest.Take(Shown + 1)];
        text.Append(CultureInfo.InvariantCulture, $"{title}: {count}");
        if (count > 0) text.Append(" (").AppendJoin(", ", shown.Take(Shown)).Append(shown.Length > Shown ? ", ...)" : ")");
        text.Append('\n');
    }

    private static string Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Digits(double value) => double.IsNaN(value) ? "" : value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Share(double value) => double.IsNaN(value) ? "" : (100 * value).ToString("0.#", CultureInfo.InvariantCulture) + " %";
}
