using System.CommandLine;
using System.Text.Json;
using FusionMetrics.Cli.Output;
using FusionMetrics.Coupling;
using FusionMetrics.Methods;
using FusionMetrics.Outlook;
using FusionMetrics.Trends;
using FusionMetrics.Trends.LifeCycles;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics trend data.csv --region country --period year</c>.</summary>
internal static class TrendCommand
{
    private const string None = "none";

    private static readonly SeriesTable Table = new();
    private static readonly Option<string> Test = SharedOptions.Method("--test", MethodFamily.Trend, "hamed", "The test of the trend.");
    private static readonly Option<string> Breaks = SharedOptions.Method("--breaks", MethodFamily.Break, new OutlookRecipe().Breaks!.Id, "The detector of breaks.", None);
    private static readonly Option<string> Forecast = SharedOptions.Method("--forecast", MethodFamily.Forecast, new OutlookRecipe().Forecast!.Id, "The forecaster.", None);
    private static readonly Option<string> Cycle = new("--life-cycle") { Description = "The curve that the stage of a life cycle is read from.", HelpName = "best|logistic|gompertz|bass|none", DefaultValueFactory = _ => "best" };
    private static readonly Option<int> Horizon = new("--horizon") { Description = "How many periods are forecast.", HelpName = "number", DefaultValueFactory = _ => new OutlookRecipe().Horizon };
    private static readonly string[] Adjustments = [.. Enum.GetValues<FalseDiscoveryRule>().Select(Word)];
    private static readonly Option<string> Adjust = new("--adjust") { Description = "How p is adjusted for the number of series.", HelpName = string.Join('|', Adjustments), DefaultValueFactory = _ => Word(FalseDiscoveryRule.BenjaminiHochberg) };
    private static readonly Option<string> Grades = new("--grades") { Description = "A scale that every series is graded by, for shares such as D.", HelpName = string.Join('|', GradeScale.All.Select(scale => scale.Id)) };
    private static readonly Option<string> Show = new("--show") { Description = "Regions or series to draw, with commas between; without it up to three are drawn.", HelpName = "CHN,DEU" };
    private static readonly Option<string> Language = SharedOptions.Language();
    private static readonly Option<string> Format = FindingForm.Option();

    public static Command Create()
    {
        Cycle.AcceptOnlyFromAmong(["best", None, .. Enum.GetNames<GrowthCurve>().Select(name => name.ToLowerInvariant())]);
        Adjust.AcceptOnlyFromAmong(Adjustments);
        Grades.AcceptOnlyFromAmong([.. GradeScale.All.Select(scale => scale.Id)]);
        var (output, threads, verbose, quiet) = (SharedOptions.Output(), SharedOptions.Threads(), SharedOptions.Verbose(), SharedOptions.Quiet());
        var command = new ToolCommand("trend", "Tells status and trend of every series of a table: level, slope and p, breaks, forecast; of a few series with charts.",
            ("One indicator of two regions, drawn", "fusionmetrics trend panel.csv --series patents --show CHN,DEU"),
            ("All series as a table; in files with --output, where xlsx and parquet are for files only", "fusionmetrics trend panel.csv --format csv"),
            ("A query of a database", "fusionmetrics trend panel.db --source \"query: SELECT region, year, patents FROM panel\""),
            ("Another test, and files", "fusionmetrics trend panel.csv --series patents,rd_gdp --test mann-kendall --output out"));
        foreach (var option in (Option[])[.. Table.Options, Test, Breaks, Forecast, Cycle, Horizon, Adjust, Grades, Show, Language, Format, output, threads, verbose, quiet]) command.Add(option);
        Table.Source.AddTo(command);
        FindingForm.Check(command, Format, output);
        command.SetAction((parsed, cancellationToken) => Task.Run(() => CommandLine.Guarded(() =>
        {
            var run = ProgressDisplay.During(_ => OutlookRun.Of(Table.SourceOf(parsed), Table.SeriesOf(parsed), Asked(parsed), Engines.With(parsed.GetValue(threads)), cancellationToken));
            if (ShownNames.Of(parsed.GetValue(Show), "region or series", run.Result.Rows.SelectMany(row => new[] { row.Region, row.Series })) is not { } shown) return ExitCode.WrongUsage;
            return FindingReport.Finish(run, new(parsed.GetValue(Format)!), parsed.GetValue(output), form => form.IsText ? new OutlookText(run, parsed.GetValue(Language) == SharedOptions.Chinese).Of(shown) : null, run.Diagnostics, new(parsed.GetValue(verbose), parsed.GetValue(quiet)), cancellationToken);
        })));
        return command;
    }

    private static OutlookRecipe Asked(ParseResult parsed)
    {
        var usual = new OutlookRecipe();
        return usual with
        {
            Test = parsed.GetValue(Test)!,
            Breaks = Chosen(parsed.GetValue(Breaks)!),
            Forecast = Chosen(parsed.GetValue(Forecast)!),
            LifeCycle = Enum.TryParse<GrowthCurve>(parsed.GetValue(Cycle), ignoreCase: true, out var curve) ? new() { Curve = curve } : parsed.GetValue(Cycle) == None ? null : usual.LifeCycle,
            Horizon = parsed.GetValue(Horizon),
            Adjust = Enum.GetValues<FalseDiscoveryRule>().First(rule => Word(rule) == parsed.GetValue(Adjust)),
            Grades = GradeScale.All.FirstOrDefault(scale => scale.Id == parsed.GetValue(Grades)),
        };
    }

    // As recipes write it: benjamini-hochberg.
    private static string Word(FalseDiscoveryRule rule) => JsonNamingPolicy.KebabCaseLower.ConvertName(rule.ToString());

    private static MethodChoice? Chosen(string id) => id == None ? null : new(id);
}
