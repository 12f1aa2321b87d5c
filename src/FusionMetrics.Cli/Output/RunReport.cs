using System.Diagnostics;
using System.Globalization;

namespace FusionMetrics.Cli.Output;

/// <summary>What the tool says and writes when a run has succeeded.</summary>
internal static class RunReport
{
    public static int Finish(EvaluationRun run, string? folder, long started, Verbosity verbosity, CancellationToken cancellationToken)
        => Finish(run, $"{ResultSummary.Of(run.Result)}\n{StudySummary.Of(run)}", folder, started, verbosity, cancellationToken);

    public static int Finish(RecipeRun run, string summary, string? folder, long started, Verbosity verbosity, CancellationToken cancellationToken)
    {
        if (!verbosity.Quiet) Console.Write(summary);
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
