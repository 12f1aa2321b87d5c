using System.CommandLine;
using System.Diagnostics;
using FusionMetrics.Cli.Output;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics score --model model.json --panel new.csv --output folder</c>.</summary>
internal static class ScoreCommand
{
    public static Command Create()
    {
        var model = new Option<string>("--model", "-m") { Description = "The model file of an earlier evaluation.", Required = true, HelpName = "file" };
        var panel = SourceOptions.OfOption("--panel", "-p", "The file with the new rows, of any format that a recipe's panel can name; what is not said of it is as it was for the fitted panel.");
        var region = new Option<string>("--region") { Description = "The column with the region's code, where it differs from the fitted panel.", HelpName = "heading" };
        var period = new Option<string>("--period") { Description = "The column with the period, where it differs from the fitted panel.", HelpName = "heading" };
        var (output, format, threads, verbose, quiet) = (SharedOptions.Output(), SharedOptions.Format(), SharedOptions.Threads(), SharedOptions.Verbose(), SharedOptions.Quiet());
        var command = new ToolCommand("score", "Scores new rows in the frozen frame of a model.",
            ("Next year's rows in the frame of this year's model", "fusionmetrics score --model out/model.json --panel next.csv --output out/next"),
            ("Where the column is called otherwise", "fusionmetrics score --model out/model.json --panel next.csv --period year")) { model, region, period, output, format, threads, verbose, quiet };
        panel.AddTo(command);
        command.SetAction((parsed, cancellationToken) => Task.Run(() => CommandLine.Guarded(() =>
        {
            var started = Stopwatch.GetTimestamp();
            var engine = Engines.With(parsed.GetValue(threads));
            var run = ProgressDisplay.During(progress =>
            {
                var file = ModelFile.Read(parsed.GetValue(model)!, engine.Catalog);
                var source = file.WithPanel(panel.Of(parsed, ("region", parsed.GetValue(region)), ("period", parsed.GetValue(period))));
                return EvaluationRun.Score(file, source, engine, progress, cancellationToken);
            });
            return RunReport.Finish(run, SharedOptions.Destination(parsed, output, format), started, new(parsed.GetValue(verbose), parsed.GetValue(quiet)), cancellationToken);
        })));
        return command;
    }
}
