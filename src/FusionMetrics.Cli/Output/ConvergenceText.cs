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

    /// <summary>The text.</summary>
    /// <param name="show">The series whose charts are drawn; empty for all where they are few.</param>
    public string Of(IReadOnlyList<string> show)
        => show.Count > 0 || result.Rows.Count <= MostCharts
            ? string.Concat(result.Rows.Where(row => show.Count == 0 || show.Contains(row.Series)).Select(row => $"{Chart(row)}{(isChinese ? row.InChinese() : row.ToString())}\n{Clubs(row)}\n"))
            : $"{Table()}\nSee one with --show.\n";

    private static string Chart(ConvergenceRow row)
    {
        var measured = row.Measured;
        if (measured.Count < 2) return "";
        var trend = row.Sigma.Trend;
        (double, double)? line = trend.Verdict is Verdict.Increasing or Verdict.Decreasing ? (At(measured[0].Period), At(measured[^1].Period)) : null;
        return LineChart.Draw([.. measured.Select(at => (at.Period.TimeInYears, at.Value))], [], line, [$"{measured[0].Period}", $"{measured[^1].Period}"]);

        double At(Period period) => trend.Intercept + trend.Slope * period.TimeInYears;
    }

    private string Table() => AlignedText.Of([["series", "regions", "first", "last", "", "dispersion", "then", "p", "", "speed", "p", "", "clubs"], .. result.Rows.Select(Cells)], 1, 5, 6, 7, 9, 10);

    private static string[] Cells(ConvergenceRow row) =>
    [
        row.Series, row.Table.Regions.Count.ToString(CultureInfo.InvariantCulture), row.Periods.Count == 0 ? "" : $"{row.Periods[0]}", row.Periods.Count == 0 ? "" : $"{row.Periods[^1]}",
        Sparkline.Of(row.Measured.Select(at => at.Value)), AlignedText.Number(row.Measured.FirstOrDefault((default, double.NaN)).Value), AlignedText.Number(row.Measured.LastOrDefault((default, double.NaN)).Value),
        AlignedText.P(row.Sigma.Trend.P), Mark(row.Sigma.Verdict), AlignedText.Number(row.Beta.Speed), AlignedText.P(row.Beta.Initial.P), Mark(row.Beta.Verdict),
        row.Clubs.Verdict switch
        {
            ConvergenceVerdict.TooFew => "",
            ConvergenceVerdict.Converging => "all",
            ConvergenceVerdict.Diverging => "none",
            _ => string.Join(" + ", row.Clubs.Clubs.Select(club => club.Regions.Count)) + (row.Clubs.Divergent.Count == 0 ? "" : $", {row.Clubs.Divergent.Count} in none"),
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
        var clubs = row.Clubs.Clubs.Select((club, i) => string.Create(CultureInfo.InvariantCulture, $"  {(isChinese ? $"俱乐部{i + 1}" : $"club {i + 1}")}: {string.Join(", ", club.Regions)} ({(isChinese ? "t值" : "t of log t")} {club.Test.T:0.0})\n"));
        return string.Concat(clubs) + (row.Clubs.Divergent.Count == 0 ? "" : $"  {(isChinese ? "无俱乐部" : "none")}: {string.Join(", ", row.Clubs.Divergent)}\n");
    }
}
