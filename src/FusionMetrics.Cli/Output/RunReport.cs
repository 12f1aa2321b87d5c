using System.Diagnostics;
using System.Globalization;

namespace FusionMetrics.Cli.Output;

/// <summary>What the tool says and writes when a run has succeeded.</summary>
internal static class RunReport
{
    public static int Finish(EvaluationRun run, string? folder, long started, Verbosity verbosity, CancellationToken cancellationToken)
    {
        if (!verbosity.Quiet)
        {
            Console.WriteLine(ResultSummary.Of(run.Result));
            Console.Write(StudySummary.Of(run));
        }
        DiagnosticPrinter.Print(run.Diagnostics, verbosity);
        if (folder is not null) ProgressDisplay.During(progress => run.Write(folder, progress, cancellationToken));
        if (verbosity.Quiet) return ExitCode.Done;

        var elapsed = Stopwatch.GetElapsedTime(started).TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);
        Console.WriteLine(folder is null
            ? $"Done in {elapsed} s. Nothing was written: name a folder with --output."
            : $"Wrote {string.Join(", ", run.FileNames)} to {folder} in {elapsed} s.");
        return ExitCode.Done;
    }
}
