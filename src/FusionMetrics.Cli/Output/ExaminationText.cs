using System.Globalization;
using FusionMetrics.Outlook;

namespace FusionMetrics.Cli.Output;

/// <summary>Series looked at by every test for a terminal: of a few a sentence and what each test finds, of many a table.</summary>
/// <param name="result">What was found.</param>
/// <param name="isChinese">Whether sentences are Chinese.</param>
internal sealed class ExaminationText(ExaminationResult result, bool isChinese)
{
    private const int MostShown = 2;
    private const int MostRows = 30;

    private static readonly (string, string)[] Headings =
        [("region", "地区"), ("series", "序列"), ("n", "n"), ("", ""), ("rise", "上升"), ("fall", "下降"), ("of", "检验"), ("p", "p"), ("break", "突变"), ("of", "检验"), ("most after", "最常见突变点")];
    private static readonly (string, string)[] TestHeadings = [("test", "趋势检验"), ("", ""), ("p", "p"), ("a year", "每年"), ("from", "下限"), ("to", "上限")];
    private static readonly (string, string)[] BreakHeadings = [("break test", "突变检验"), ("p", "p"), ("after", "突变前最后一期"), ("earliest", "最早"), ("latest", "最晚"), ("level", "之前水平"), ("then", "之后水平")];
    private static readonly (string, string)[] SegmentationHeadings = [("penalty from", "惩罚起点"), ("breaks", "突变数"), ("first after", "突变后首期")];

    private readonly Wording wording = new(isChinese);

    /// <summary>The text.</summary>
    /// <param name="show">The regions or series whose tests are shown; empty for all where they are few.</param>
    public string Of(IReadOnlyList<string> show) => $"{Examined(show)}{Together(show)}";

    private string Together(IReadOnlyList<string> show)
    {
        var rows = result.Together.Where(row => show.Count == 0 || show.Contains(row.Region) || row.Series.Any(directed => show.Contains(directed.Series))).Select(row => isChinese ? row.InChinese() : row.ToString()).ToList();
        return rows.Count == 0 ? "" : $"\n{string.Join('\n', rows.Take(MostRows))}\n{wording.More(rows.Count, MostRows, "regions", "地区")}";
    }

    private string Examined(IReadOnlyList<string> show)
    {
        if (show.Count > 0 || result.Rows.Count <= MostShown)
            return string.Join('\n', result.Rows.Where(row => show.Count == 0 || show.Contains(row.Region) || show.Contains(row.Series)).Select(Tests));
        return $"{AlignedText.Of([wording.Headings(Headings), .. result.Rows.Take(MostRows).Select(Cells)], 2, 4, 5, 6, 8, 9)}{wording.More(result.Rows.Count, MostRows, "series", "序列")}{wording.SeeOne}\n";
    }

    private string Tests(ExaminationRow row)
    {
        var sentence = $"{(isChinese ? row.InChinese() : row.ToString())}\n";
        if (row.Tested == 0) return sentence;
        return $"{sentence}\n{AlignedText.Of([wording.Headings(TestHeadings), .. row.Tests.Select(Cells)], 2, 3, 4, 5)}"
            + $"\n{AlignedText.Of([wording.Headings(BreakHeadings), .. BreakTestsOf(row).Select(test => Cells(test, AlignedText.Span(row.Values)))], 1, 5, 6)}"
            + $"\n{AlignedText.Of([wording.Headings(SegmentationHeadings), .. SegmentationsOf(row).Select(Cells)], 0, 1)}";
    }

    private IEnumerable<BreakTestRow> BreakTestsOf(ExaminationRow row) => result.BreakTests.Where(test => (test.Region, test.Series) == (row.Region, row.Series));

    private IEnumerable<SegmentationRow> SegmentationsOf(ExaminationRow row) => result.Segmentations.Where(found => (found.Region, found.Series) == (row.Region, row.Series));

    private static string[] Cells(TrendTestRow test) =>
    [
        test.Test, Arrow.Of(test.Finding.Verdict), AlignedText.P(test.Finding.P), AlignedText.Number(test.Finding.Slope), AlignedText.Number(test.Finding.SlopeLow), AlignedText.Number(test.Finding.SlopeHigh),
    ];

    private string[] Cells(BreakTestRow row, double span) =>
    [
        row.Test, AlignedText.P(row.Finding.P), wording.Of(row.LastBefore), wording.Of(row.Earliest), wording.Of(row.Latest), AlignedText.Number(row.Break?.LevelBefore ?? double.NaN, span), AlignedText.Number(row.Break?.LevelAfter ?? double.NaN, span),
    ];

    private string[] Cells(SegmentationRow row) => [AlignedText.Number(row.LeastPenalty), Whole(row.Breaks.Count), string.Join(", ", row.Breaks.Select(at => wording.Of(at)))];

    private string[] Cells(ExaminationRow row) =>
    [
        row.Region, row.Series, Whole(row.Values.Count), Sparkline.Of(row.Values), Whole(row.Rising), Whole(row.Falling), Whole(row.Tested),
        row.Tested == 0 ? "" : $"{AlignedText.P(row.LeastP)}{wording.Of(" to ", "至")}{AlignedText.P(row.LargestP)}", Whole(row.Breaking), Whole(row.BreakTested), wording.Of(row.MostFound),
    ];

    private static string Whole(int count) => count.ToString(CultureInfo.InvariantCulture);
}
