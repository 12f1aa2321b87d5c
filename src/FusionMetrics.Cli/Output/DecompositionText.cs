using System.Globalization;
using FusionMetrics.Outlook;

namespace FusionMetrics.Cli.Output;

/// <summary>Series taken apart for a terminal: of a few a sentence and the parts in lines, of many a table.</summary>
/// <param name="result">What was found.</param>
/// <param name="isChinese">Whether sentences are Chinese.</param>
internal sealed class DecompositionText(DecompositionResult result, bool isChinese)
{
    private const int MostShown = 3;
    private const int MostRows = 30;

    private static readonly (string, string)[] Headings =
        [("region", "地区"), ("series", "序列"), ("n", "n"), ("first", "最早"), ("last", "最近"), ("values", "数值"), ("trend", "趋势"), ("strength", "强度"), ("season", "季节"), ("strength", "强度")];

    private readonly Wording wording = new(isChinese);

    /// <summary>The text.</summary>
    /// <param name="show">The regions or series whose parts are shown; empty for all where they are few.</param>
    public string Of(IReadOnlyList<string> show)
    {
        if (show.Count > 0 || result.Rows.Count <= MostShown)
            return string.Join('\n', result.Rows.Where(row => show.Count == 0 || show.Contains(row.Region) || show.Contains(row.Series)).Select(row => $"{(isChinese ? row.InChinese() : row.ToString())}\n{Parts(row)}"));
        return $"{AlignedText.Of([wording.Headings(Headings), .. result.Rows.Take(MostRows).Select(Cells)], 2, 7, 9)}{wording.More(result.Rows.Count, MostRows, "series", "序列")}{wording.SeeOne}\n";
    }

    private string Parts(DecompositionRow row)
    {
        (string English, string Chinese, IReadOnlyList<double> Values)[] parts = [("values", "数值", row.Values), ("trend", "趋势", row.Trend), ("season", "季节", row.Seasonal), ("rest", "余项", row.Remainder)];
        return row.Trend.Count == 0 ? "" : string.Concat(parts.Where(part => part.Values.Count > 0).Select(part => $"  {AlignedText.Padded(wording.Of(part.English, part.Chinese), 6)}  {Line(part.Values, row.Values)}\n"));
    }

    // Bars are as high as a part moves: what rounding leaves of one must not look like more.
    private static string Line(IReadOnlyList<double> part, IReadOnlyList<double> values)
        => Sparkline.Of(part.Count > 0 && part.Max() - part.Min() <= 1e-12 * values.Max(Math.Abs) ? part.Select(_ => 0.0) : part);

    private string[] Cells(DecompositionRow row) =>
    [
        row.Region, row.Series, row.Values.Count.ToString(CultureInfo.InvariantCulture), row.Periods.Count == 0 ? "" : wording.Of(row.Periods[0]), row.Periods.Count == 0 ? "" : wording.Of(row.Periods[^1]),
        Sparkline.Of(row.Values), Line(row.Trend, row.Values), Strength(row.TrendStrength), Line([.. row.SeasonParts.Select(part => part.Effect)], row.Values), Strength(row.SeasonalStrength),
    ];

    private static string Strength(double strength) => double.IsNaN(strength) ? "" : strength.ToString("0.000", CultureInfo.InvariantCulture);
}
