using System.CommandLine;
using System.Diagnostics;
using FusionMetrics.Cli.Output;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics evaluate recipe.yaml --output folder</c>.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var (recipe, output, format, threads, verbose, quiet) =
            (SharedOptions.Recipe(), SharedOptions.Output(), SharedOptions.Format(), SharedOptions.Threads(), SharedOptions.Verbose(), SharedOptions.Quiet());
        var report = new Option<string>("--report") { Description = "The HTML file for a report of everything, in one file that needs no network.", HelpName = "file" };
        var command = new ToolCommand("evaluate", "Evaluates a recipe: reads its panel, prints a summary, writes the tables with --output and a page for readers with --report.",
            ("Who leads and who lags, on the terminal", "fusionmetrics evaluate recipe.yaml"),
            ("Tables, model and manifest too", "fusionmetrics evaluate recipe.yaml --output out"),
            ("The tables as one workbook", "fusionmetrics evaluate recipe.yaml --output out --format xlsx"),
            ("A page for readers, in one file", "fusionmetrics evaluate recipe.yaml --report report.html"))
        {
            recipe, output, report, format, threads, verbose, quiet,
        };
        command.SetAction((parsed, cancellationToken) => Task.Run(() => CommandLine.Guarded(() =>
        {
            var started = Stopwatch.GetTimestamp();
            var engine = Engines.With(parsed.GetValue(threads));
            var run = ProgressDisplay.During(progress =>
                EvaluationRun.Evaluate(RecipeFile.Read(parsed.GetValue(recipe)!, engine.Catalog), engine, progress, cancellationToken));
            var page = parsed.GetValue(report) is { } path ? SavedReport.Of(run, path, engine, cancellationToken) : null;
            return RunReport.Finish(run, SharedOptions.Destination(parsed, output, format), started, new(parsed.GetValue(verbose), parsed.GetValue(quiet)), page, cancellationToken);
        })));
        return command;
    }
}
