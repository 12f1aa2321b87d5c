using System.Globalization;
using FusionMetrics.Outlook;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Convergence;

namespace FusionMetrics.Cli.Output;

/// <summary>Tests of convergence for a terminal: of a few series dispersion as a chart, a sentence, and the clubs; of many a table.</summary>
/// <param name="result">What was found.</param>
/// <param name="isChinese">Whether sentences are Chinese.</param>
internal sealed class ConvergenceText(ConvergenceResult result, bool isChinese)
{
    private const int MostCharts = 3;

    private static readonly (string, string)[] Headings =
    [
        ("series", "序列"), ("regions", "地区"), ("first", "最早"), ("last", "最近"), ("", ""), ("dispersion", "差异"), ("then", "之后"), ("p", "p"), ("", ""), ("speed", "速度"), ("p", "p"), ("", ""), ("clubs", "俱乐部"),
    ];

    private readonly Wording wording = new(isChinese);

    /// <summary>The text.</summary>
    /// <param name="show">The series whose charts are drawn; empty for all where they are few.</param>
    public string Of(IReadOnlyList<string> show)
        => show.Count > 0 || result.Rows.Count <= MostCharts
            ? string.Concat(result.Rows.Where(row => show.Count == 0 || show.Contains(row.Series)).Select(row => $"{Chart(row)}{(isChinese ? row.InChinese() : row.ToString())}\n{Clubs(row)}\n"))
            : $"{Table()}\n{wording.SeeOne}\n";

    private string Chart(ConvergenceRow row)
    {
        var measured = row.Measured;
        if (measured.Count < 2) return "";
        var trend = row.Sigma.Trend;
        (double, double)? line = trend.Verdict is Verdict.Increasing or Verdict.Decreasing ? (At(measured[0].Period), At(measured[^1].Period)) : null;
        return LineChart.Draw([.. measured.Select(at => (at.Period.TimeInYears, at.Value))], [], line, [wording.Of(measured[0].Period), wording.Of(measured[^1].Period)]);

        double At(Period period) => trend.Intercept + trend.Slope * period.TimeInYears;
    }

    private string Table() => AlignedText.Of([wording.Headings(Headings), .. result.Rows.Select(Cells)], 1, 5, 6, 7, 9, 10);

    private string[] Cells(ConvergenceRow row) =>
    [
        row.Series, row.Table.Regions.Count.ToString(CultureInfo.InvariantCulture), row.Periods.Count == 0 ? "" : wording.Of(row.Periods[0]), row.Periods.Count == 0 ? "" : wording.Of(row.Periods[^1]),
        Sparkline.Of(row.Measured.Select(at => at.Value)), AlignedText.Number(row.Measured.FirstOrDefault((default, double.NaN)).Value), AlignedText.Number(row.Measured.LastOrDefault((default, double.NaN)).Value),
        AlignedText.P(row.Sigma.Trend.P), Mark(row.Sigma.Verdict), AlignedText.Number(row.Beta.Speed), AlignedText.P(row.Beta.Initial.P), Mark(row.Beta.Verdict),
        row.Clubs.Verdict switch
        {
            ConvergenceVerdict.TooFew => "",
            ConvergenceVerdict.Converging => wording.Of("all", "全部"),
            ConvergenceVerdict.Diverging => wording.Of("none", "无"),
            _ => string.Join(" + ", row.Clubs.Clubs.Select(club => club.Regions.Count)) + (row.Clubs.Divergent.Count == 0 ? "" : wording.Of($", {row.Clubs.Divergent.Count} in none", $"，{row.Clubs.Divergent.Count}个不属于任何俱乐部")),
        },
    ];

    private static string Mark(ConvergenceVerdict verdict) => verdict switch
    {
        ConvergenceVerdict.Converging => "→←",
        ConvergenceVerdict.Diverging => "←→",
        ConvergenceVerdict.Neither => "=",
        _ => "",
    };

    private string Clubs(ConvergenceRow row)
    {
        if (row.Clubs.Verdict != ConvergenceVerdict.Neither) return "";
        var clubs = row.Clubs.Clubs.Select((club, i) => string.Create(CultureInfo.InvariantCulture, $"  {(wording.Of($"club {i + 1}", $"俱乐部{i + 1}"))}: {string.Join(", ", club.Regions)} ({(wording.Of("t of log t", "t值"))} {club.Test.T:0.0})\n"));
        return string.Concat(clubs) + (row.Clubs.Divergent.Count == 0 ? "" : $"  {(wording.Of("none", "无俱乐部"))}: {string.Join(", ", row.Clubs.Divergent)}\n");
    }
}
