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
        var command = new ToolCommand("evaluate", "Evaluates a recipe: reads its panel, prints a summary, and writes the tables with --output.",
            ("Who leads and who lags, on the terminal", "fusionmetrics evaluate recipe.yaml"),
            ("Tables, model and manifest too", "fusionmetrics evaluate recipe.yaml --output out"),
            ("The tables as one workbook", "fusionmetrics evaluate recipe.yaml --output out --format xlsx"))
        {
            recipe, output, format, threads, verbose, quiet,
        };
        command.SetAction((parsed, cancellationToken) => Task.Run(() => CommandLine.Guarded(() =>
        {
            var started = Stopwatch.GetTimestamp();
            var engine = Engines.With(parsed.GetValue(threads));
            var run = ProgressDisplay.During(progress =>
                EvaluationRun.Evaluate(RecipeFile.Read(parsed.GetValue(recipe)!, engine.Catalog), engine, progress, cancellationToken));
            return RunReport.Finish(run, SharedOptions.Destination(parsed, output, format), started, new(parsed.GetValue(verbose), parsed.GetValue(quiet)), cancellationToken);
        })));
        return command;
    }
}
