using System.Diagnostics;
using System.Globalization;

namespace FusionMetrics.Cli.Output;

/// <summary>What the tool says and writes when a run has succeeded.</summary>
internal static class RunReport
{
    public static int Finish(EvaluationRun run, Destination destination, long started, Verbosity verbosity, CancellationToken cancellationToken)
        => Finish(run, $"{ResultSummary.Of(run.Result)}\n{StudySummary.Of(run)}", destination, started, verbosity, cancellationToken);

    public static int Finish(RecipeRun run, string summary, Destination destination, long started, Verbosity verbosity, CancellationToken cancellationToken)
    {
        if (!verbosity.Quiet) Console.Write(summary);
        DiagnosticPrinter.Print(run.Diagnostics, verbosity);
        if (destination.Folder is { } folder) ProgressDisplay.During(progress => run.Write(folder, destination.Format, progress, cancellationToken));
        if (verbosity.Quiet) return ExitCode.Done;

        var elapsed = Stopwatch.GetElapsedTime(started).TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        Console.WriteLine(destination.Folder is null
            ? $"Done in {elapsed} s. Nothing was written: name a folder with --output."
            : $"Wrote {string.Join(", ", run.FileNames(destination.Format))} to {destination.Folder} in {elapsed} s.");
        return ExitCode.Done;
    }
}
