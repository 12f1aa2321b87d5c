using System.CommandLine;
using System.Diagnostics;
using FusionMetrics.Cli.Output;
using FusionMetrics.Screening;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics screen recipe.yaml --treated --output folder</c>.</summary>
internal static class ScreenCommand
{
    public static Command Create()
    {
        var treated = new Option<bool>("--treated") { Description = "Look at what the treatments of the recipe leave, not at raw values." };
        var (recipe, output, format, threads, verbose, quiet) =
            (SharedOptions.Recipe(), SharedOptions.Output(), SharedOptions.Format(), SharedOptions.Threads(), SharedOptions.Verbose(), SharedOptions.Quiet());
        var command = new ToolCommand("screen", "Checks a panel up before it is evaluated: what is there, how it is distributed, what correlates; writes the tables with --output.",
            ("What is there, how it is distributed, what correlates", "fusionmetrics screen recipe.yaml"),
            ("The same after the treatments, with tables", "fusionmetrics screen recipe.yaml --treated --output out"))
        {
            recipe, treated, output, format, threads, verbose, quiet,
        };
        command.SetAction((parsed, cancellationToken) => Task.Run(() => CommandLine.Guarded(() =>
        {
            var started = Stopwatch.GetTimestamp();
            var engine = Engines.With(parsed.GetValue(threads));
            ScreenedValues? values = parsed.GetValue(treated) ? ScreenedValues.Treated : null;
            var run = ProgressDisplay.During(progress =>
                ScreeningRun.Screen(RecipeFile.Read(parsed.GetValue(recipe)!, engine.Catalog), values, engine, progress, cancellationToken));
            return RunReport.Finish(run, $"{run.Result.Summary}\n", SharedOptions.Destination(parsed, output, format), started, new(parsed.GetValue(verbose), parsed.GetValue(quiet)), cancellationToken);
        })));
        return command;
    }
}
