using System.CommandLine;
using FusionMetrics.Cli.Output;
using FusionMetrics.Outlook;
using FusionMetrics.Trends.Decomposition;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics decompose months.csv --series output</c>.</summary>
internal static class DecomposeCommand
{
    public static Command Create()
    {
        var usual = new DecompositionRecipe();
        var table = new SeriesTable();
        var method = SharedOptions.Word<DecompositionMethod>("--method", "How: stl where there is a season, ssa where there is none, where it is left out.");
        var season = Whole("--season", "After how many periods a season comes back; 2, 4 or 12 for half-years, quarters or months where it is left out.");
        var span = Whole("--seasonal-span", "How many years the smoother of a season spans, an odd number of 7 or more; a season that never changes where it is left out.");
        var robust = new Option<bool>("--robust") { Description = "Values far from the fit count less, of stl." };
        var window = Whole("--window", "The length of windows, of ssa; half of the values, 120 at most, where it is left out.");
        var components = new Option<int>("--components") { Description = "How many components make the trend, of ssa.", HelpName = "number", DefaultValueFactory = _ => usual.TrendComponents };
        var show = new Option<string>("--show") { Description = "Regions or series whose parts are shown, with commas between; without it those of up to three are.", HelpName = "CHN,DEU" };
        var (language, format) = (SharedOptions.Language(), FindingForm.Option());
        var (output, threads, verbose, quiet) = (SharedOptions.Output(), SharedOptions.Threads(), SharedOptions.Verbose(), SharedOptions.Quiet());
        var command = new ToolCommand("decompose", "Takes every series of a table apart: trend, season and rest, and how strong they are.",
            ("The trend of one indicator of two regions", "fusionmetrics decompose panel.csv --series patents --show CHN,DEU"),
            ("Months or quarters, where odd values count less", "fusionmetrics decompose months.csv --robust --output out"),
            ("Singular spectrum analysis, with a trend of two components", "fusionmetrics decompose panel.csv --method ssa --window 6 --components 2 --format csv"));
        foreach (var option in (Option[])[.. table.Options, method, season, span, robust, window, components, show, language, format, output, threads, verbose, quiet]) command.Add(option);
        table.Source.AddTo(command);
        FindingForm.Check(command, format, output);
        command.SetAction((parsed, cancellationToken) => Task.Run(() => CommandLine.Guarded(() =>
        {
            var recipe = usual with
            {
                Method = parsed.GetValue(method),
                Season = parsed.GetValue(season),
                SeasonalSpan = parsed.GetValue(span),
                Robustness = parsed.GetValue(robust) ? Robustness.Bisquare : Robustness.None,
                Window = parsed.GetValue(window),
                TrendComponents = parsed.GetValue(components),
            };
            var run = ProgressDisplay.During(_ => DecompositionRun.Of(table.SourceOf(parsed), table.SeriesOf(parsed), recipe, Engines.With(parsed.GetValue(threads)), cancellationToken));
            if (ShownNames.Of(parsed.GetValue(show), "region or series", run.Result.Rows.SelectMany(row => new[] { row.Region, row.Series })) is not { } shown) return ExitCode.WrongUsage;
            var text = new DecompositionText(run.Result, parsed.GetValue(language) == SharedOptions.Chinese);
            return FindingReport.Finish(run, new(parsed.GetValue(format)!), parsed.GetValue(output), form => form.IsText ? text.Of(shown) : null, run.Diagnostics,
                new(parsed.GetValue(verbose), parsed.GetValue(quiet)), cancellationToken);
        })));
        return command;
    }

    private static Option<int?> Whole(string name, string description) => new(name) { Description = description, HelpName = "number" };
}
