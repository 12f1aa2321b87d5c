using System.CommandLine;
using System.Text.Json;
using FusionMetrics.Cli.Output;
using FusionMetrics.Coupling;
using FusionMetrics.Data;
using FusionMetrics.Methods;
using FusionMetrics.Outlook;
using FusionMetrics.Trends;
using FusionMetrics.Trends.LifeCycles;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics trend data.csv --region country --period year</c>.</summary>
internal static class TrendCommand
{
    private const string None = "none";
    private const string Chinese = "zh";

    private static readonly SourceOptions Source = SourceOptions.OfArgument("data", "A table of any format that a recipe's panel can name: a row a region and period and a column a series, or a row an observation.");
    private static readonly Option<string> Region = Heading("--region", "The column of the region; 'region' where it is left out, or none.");
    private static readonly Option<string> Period = Heading("--period", "The column of the period; recognised where it is left out.");
    private static readonly Option<string> Series = new("--series") { Description = "The columns that are looked at, with commas between; every column of numbers where they are left out.", HelpName = "a,b" };
    private static readonly Option<string> Indicator = Heading("--indicator", "The column with the code of the series, where a row is an observation.");
    private static readonly Option<string> Value = Heading("--value", "The column with the value, where a row is an observation.");
    private static readonly Option<string> Sheet = new("--sheet") { Description = "The sheet of a workbook; the first where it is left out.", HelpName = "name" };
    private static readonly Option<string> Missing = new("--missing") { Description = "Texts that mean that a value is missing, with commas between.", HelpName = "NA,.." };
    private static readonly Option<DecimalMark?> Mark = SharedOptions.Word<DecimalMark>("--decimal", "The decimal mark of numbers.");
    private static readonly Option<string> Test = OfFamily("--test", MethodFamily.Trend, "hamed", "The test of the trend.");
    private static readonly Option<string> Breaks = OfFamily("--breaks", MethodFamily.Break, new OutlookRecipe().Breaks!.Id, "The detector of breaks.", None);
    private static readonly Option<string> Forecast = OfFamily("--forecast", MethodFamily.Forecast, new OutlookRecipe().Forecast!.Id, "The forecaster.", None);
    private static readonly Option<string> Cycle = new("--life-cycle") { Description = "The curve that the stage of a life cycle is read from.", HelpName = "best|logistic|gompertz|bass|none", DefaultValueFactory = _ => "best" };
    private static readonly Option<int> Horizon = new("--horizon") { Description = "How many periods are forecast.", HelpName = "number", DefaultValueFactory = _ => new OutlookRecipe().Horizon };
    private static readonly string[] Adjustments = [.. Enum.GetValues<FalseDiscoveryRule>().Select(Word)];
    private static readonly Option<string> Adjust = new("--adjust") { Description = "How p is adjusted for the number of series.", HelpName = string.Join('|', Adjustments), DefaultValueFactory = _ => Word(FalseDiscoveryRule.BenjaminiHochberg) };
    private static readonly Option<string> Grades = new("--grades") { Description = "A scale that every series is graded by, for shares such as D.", HelpName = string.Join('|', GradeScale.All.Select(scale => scale.Id)) };
    private static readonly Option<string> Show = new("--show") { Description = "Regions or series to draw, with commas between; without it up to three are drawn.", HelpName = "CHN,DEU" };
    private static readonly Option<string> Language = new("--language") { Description = "The language of the sentences.", HelpName = "en|zh", DefaultValueFactory = _ => "en" };
    private static readonly Option<string> Format = FindingForm.Option();

    public static Command Create()
    {
        Language.AcceptOnlyFromAmong("en", Chinese);
        Cycle.AcceptOnlyFromAmong(["best", None, .. Enum.GetNames<GrowthCurve>().Select(name => name.ToLowerInvariant())]);
        Adjust.AcceptOnlyFromAmong(Adjustments);
        Grades.AcceptOnlyFromAmong([.. GradeScale.All.Select(scale => scale.Id)]);
        var (output, threads, verbose, quiet) = (SharedOptions.Output(), SharedOptions.Threads(), SharedOptions.Verbose(), SharedOptions.Quiet());
        var command = new ToolCommand("trend", "Tells status and trend of every series of a table: level, slope and p, breaks, forecast; of a few series with charts.",
            ("One indicator of two regions, drawn", "fusionmetrics trend panel.csv --series patents --show CHN,DEU"),
            ("All series as a table; in files with --output, where xlsx and parquet are for files only", "fusionmetrics trend panel.csv --format csv"),
            ("A query of a database", "fusionmetrics trend panel.db --source \"query: SELECT region, year, patents FROM panel\""),
            ("Another test, and files", "fusionmetrics trend panel.csv --series patents,rd_gdp --test mann-kendall --output out"))
        {
            Region, Period, Series, Indicator, Value, Sheet, Missing, Mark, Test, Breaks, Forecast, Cycle, Horizon, Adjust, Grades, Show, Language, Format, output, threads, verbose, quiet,
        };
        Source.AddTo(command);
        FindingForm.Check(command, Format, output);
        command.SetAction((parsed, cancellationToken) => Task.Run(() => CommandLine.Guarded(() =>
        {
            var run = ProgressDisplay.During(_ => OutlookRun.Of(SourceOf(parsed), parsed.GetValue(Series) is { } series ? Parts(series) : null, Asked(parsed), Engines.With(parsed.GetValue(threads)), cancellationToken));
            return FindingReport.Finish(run, new(parsed.GetValue(Format)!), parsed.GetValue(output), Text(run, parsed), run.Diagnostics, new(parsed.GetValue(verbose), parsed.GetValue(quiet)), cancellationToken);
        })));
        return command;
    }

    private static PanelSource SourceOf(ParseResult parsed) => Source.Of(parsed,
    [
        ("region", parsed.GetValue(Region)), ("period", parsed.GetValue(Period)), ("indicator", parsed.GetValue(Indicator)), ("value", parsed.GetValue(Value)), ("sheet", parsed.GetValue(Sheet)),
        ("missing", parsed.GetValue(Missing) is { } tokens ? Parts(tokens) : null), ("decimal", parsed.GetValue(Mark)?.ToString().ToLowerInvariant()),
    ]);

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

    private static Func<FindingForm, string?> Text(OutlookRun run, ParseResult parsed)
        => form => form.IsText ? new OutlookText(run, parsed.GetValue(Language) == Chinese).Of(Parts(parsed.GetValue(Show) ?? "")) : null;

    private static Option<string> Heading(string name, string description) => new(name) { Description = description, HelpName = "heading" };

    private static Option<string> OfFamily(string name, MethodFamily family, string usual, string description, params string[] more)
    {
        string[] ids = [.. Engines.Catalog.Ids(family), .. more];
        var option = new Option<string>(name) { Description = description, HelpName = "method", DefaultValueFactory = _ => usual };
        option.AcceptOnlyFromAmong(ids);
        return option;
    }

    private static string[] Parts(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
