using System.Diagnostics;
using System.Globalization;

namespace FusionMetrics.Cli.Output;

/// <summary>What the tool says and writes when a run has succeeded.</summary>
internal static class RunReport
{
    public static int Finish(EvaluationRun run, Destination destination, long started, Verbosity verbosity, CancellationToken cancellationToken)
        => Finish(run, destination, started, verbosity, null, cancellationToken);

    public static int Finish(EvaluationRun run, Destination destination, long started, Verbosity verbosity, SavedReport? report, CancellationToken cancellationToken)
        => Finish(run, $"{ResultSummary.Of(run.Result)}\n{StudySummary.Of(run)}", destination, started, verbosity, report, cancellationToken);

    public static int Finish(RecipeRun run, string summary, Destination destination, long started, Verbosity verbosity, CancellationToken cancellationToken)
        => Finish(run, summary, destination, started, verbosity, null, cancellationToken);

    private static int Finish(RecipeRun run, string summary, Destination destination, long started, Verbosity verbosity, SavedReport? report, CancellationToken cancellationToken)
    {
        if (!verbosity.Quiet) Console.Write(summary);
        DiagnosticPrinter.Print(run.Diagnostics, verbosity);
        if (destination.Folder is { } folder) ProgressDisplay.During(progress => run.Write(folder, destination.Format, progress, cancellationToken));
        report?.Save();
        if (verbosity.Quiet) return ExitCode.Done;

        var elapsed = Stopwatch.GetElapsedTime(started).TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        string[] written =
        [
            .. destination.Folder is null ? [] : new[] { $"{string.Join(", ", run.FileNames(destination.Format))} to {destination.Folder}" },
            .. report is null ? [] : new[] { $"the report {report.Path}" },
        ];
        Console.WriteLine(written.Length == 0
            ? $"Done in {elapsed} s. Nothing was written: name a folder with --output."
            : $"Wrote {string.Join(", and ", written)} in {elapsed} s.");
        return ExitCode.Done;
    }
}
