using System.Globalization;
using Spectre.Console;
using ScreenColumn = Spectre.Console.TableColumn;

namespace FusionMetrics.Cli.Output;

/// <summary>Prints the summary of a result for a person: the regions at both ends of the last period, and the weights.</summary>
internal static class SummaryView
{
    // Wide enough for every column where nobody's screen sets the width.
    private const int WidthOfFiles = 120;

    public static void Print(EvaluationResult result)
    {
        if (Console.IsOutputRedirected) AnsiConsole.Profile.Width = WidthOfFiles;
        var summary = ResultSummary.Of(result);
        AnsiConsole.MarkupLineInterpolated($"[bold]{result.Recipe.Name ?? "Evaluation"}[/]: {result.Panel}");
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLineInterpolated($"{summary.Period}, top {summary.Top.Count} and bottom {summary.Bottom.Count} of {summary.Regions} regions");
        AnsiConsole.Write(Regions(result, summary));
        if (result.Trends is not null) AnsiConsole.WriteLine("↑ rising  ↓ falling  → no trend  · too short");
        AnsiConsole.WriteLine();
        AnsiConsole.MarkupLineInterpolated($"Weights by {result.Recipe.Weighting}, within each subsystem");
        AnsiConsole.Write(Weights(result));
    }

    private static Table Regions(EvaluationResult result, ResultSummary summary)
    {
        var table = new Table().Border(TableBorder.None);
        table.AddColumn(Column("region"));
        foreach (var subsystem in result.Recipe.System.Subsystems) table.AddColumn(Number(Heading(subsystem)));
        if (result.Coupling is not null)
        {
            foreach (var heading in new[] { "C", "T", "D" }) table.AddColumn(Number(heading));
            if (result.Trends is not null) table.AddColumn(Column(""));
            table.AddColumn(Column("grade"));
            table.AddColumn(Column("lagging").NoWrap());
        }
        else if (result.Recipe.Ranking is { } ranking)
        {
            table.AddColumn(Number(ranking.Id));
            table.AddColumn(Number("rank"));
            if (result.Trends is not null) table.AddColumn(Column(""));
        }

        foreach (var row in summary.Top) table.AddRow(Cells(result, row));
        if (summary.Bottom.Count > 0 && summary.Top.Count + summary.Bottom.Count < summary.Regions) table.AddEmptyRow();
        foreach (var row in summary.Bottom) table.AddRow(Cells(result, row));
        return table;
    }

    private static Text[] Cells(EvaluationResult result, SummaryRow row)
    {
        var cells = new List<Text> { new(row.Region.ToString()) };
        cells.AddRange(row.Scores.Indices.Select(u => new Text(Digits(u))));
        if (row.Coupling is { } c)
        {
            cells.AddRange([new(Digits(c.C)), new(Digits(c.T)), new(Digits(c.D), new Style(decoration: Decoration.Bold))]);
            if (result.Trends is not null) cells.Add(new Text(row.Arrow));
            cells.AddRange([new(c.Grade is { } grade ? $"{grade.Number} {grade.Name}" : "undefined"), new(c.Lagging)]);
        }
        else if (result.Recipe.Ranking is not null)
        {
            cells.AddRange([new(Digits(row.Scores.Score)), new(row.Scores.Rank.ToString(CultureInfo.InvariantCulture))]);
            if (result.Trends is not null) cells.Add(new Text(row.Arrow));
        }
        return [.. cells];
    }

    // The letter of the field and enough of the code to tell subsystems apart.
    private static string Heading(Subsystem subsystem) => $"U {(subsystem.Code.Length > 4 ? subsystem.Code[..3] : subsystem.Code)}";

    private static Table Weights(EvaluationResult result)
    {
        var table = new Table().Border(TableBorder.None).HideHeaders();
        table.AddColumns(Column("subsystem"), Column("weights"));
        foreach (var group in result.Weights.GroupBy(w => (w.Period, w.Subsystem)).Where(g => g.Key.Period is null || g.Key.Period == result.Panel.Periods[^1]))
        {
            var heaviest = group.OrderByDescending(w => w.Weight).Select(w => $"{w.Indicator} {w.Weight.ToString("0.000", CultureInfo.InvariantCulture)}");
            table.AddRow(new Text(group.Key.Subsystem), new Text(string.Join(", ", heaviest)));
        }
        return table;
    }

    // Close together: the whole table fits a screen of 80 columns, long grades in two lines.
    private static ScreenColumn Column(string heading) => new ScreenColumn(Markup.Escape(heading)).Padding(0, 0, 1, 0);

    private static ScreenColumn Number(string heading) => Column(heading).RightAligned().NoWrap();

    private static string Digits(double value) => double.IsNaN(value) ? "" : value.ToString("0.000", CultureInfo.InvariantCulture);
}
