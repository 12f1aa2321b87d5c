using System.CommandLine;
using FusionMetrics.Cli.Output;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics replay folder/manifest.json</c>.</summary>
internal static class ReplayCommand
{
    public static Command Create()
    {
        var manifest = new Argument<string>("manifest") { Description = "The manifest.json of an earlier run." };
        var inputs = new Option<string>("--inputs") { Description = "The folder that holds the inputs, where they have moved.", HelpName = "folder" };
        var format = SharedOptions.Format();
        format.Description = "The format of the tables that are written; that of the run where it is left out.";
        format.DefaultValueFactory = null;
        var (output, threads) = (SharedOptions.Output(), SharedOptions.Threads());
        var command = new ToolCommand("replay", "Runs a manifest again and compares every table byte for byte; writes them with --output.",
            ("The same bytes again, or which table differs", "fusionmetrics replay out/manifest.json"),
            ("With the inputs in another folder, written as JSON", "fusionmetrics replay out/manifest.json --inputs inputs --output again --format json"))
        {
            manifest, inputs, output, format, threads,
        };
        command.SetAction((parsed, cancellationToken) => Task.Run(() => CommandLine.Guarded(() =>
        {
            var engine = Engines.With(parsed.GetValue(threads));
            var replay = ProgressDisplay.During(progress =>
                Replay.Of(parsed.GetValue(manifest)!, parsed.GetValue(inputs), engine, progress, Engines.Formats, cancellationToken));
            if (parsed.GetValue(output) is { } folder) ProgressDisplay.During(progress => replay.Run.Write(folder, SharedOptions.FormatOf(parsed, format) ?? replay.Format, progress, cancellationToken));
            DiagnosticPrinter.PrintAll(replay.Diagnostics);
            if (!replay.IsIdentical) return ExitCode.WrongInput;
            Console.WriteLine($"{replay.Tables.Count} tables have the same bytes as then: {string.Join(", ", replay.Tables)}.");
            return ExitCode.Done;
        })));
        return command;
    }
}
