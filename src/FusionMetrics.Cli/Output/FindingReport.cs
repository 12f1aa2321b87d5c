namespace FusionMetrics.Cli.Output;

/// <summary>What the tool prints and writes of a run that looks at a table without a recipe.</summary>
internal static class FindingReport
{
    /// <summary>Prints what was found, says the diagnostics, and writes the files.</summary>
    /// <param name="run">The run.</param>
    /// <param name="form">How it is printed, and in which format the tables are written.</param>
    /// <param name="folder">The folder for the files; null for none.</param>
    /// <param name="texts">What the command prints in a way of its own.</param>
    /// <param name="diagnostics">What has not been said by then.</param>
    /// <param name="verbosity">How much is said.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    public static int Finish(FindingRun run, FindingForm form, string? folder, Func<FindingForm, string?> texts, IReadOnlyList<Diagnostic> diagnostics, Verbosity verbosity, CancellationToken cancellationToken)
    {
        if (!verbosity.Quiet) Console.WriteLine((texts(form) ?? form.Of(run)).TrimEnd());
        DiagnosticPrinter.Print(diagnostics, verbosity);
        if (folder is null) return ExitCode.Done;
        run.Write(folder, form.Tables, cancellationToken);
        if (!verbosity.Quiet && form.IsText) Console.WriteLine($"Wrote {string.Join(", ", run.FileNames(form.Tables))} to {folder}.");
        return ExitCode.Done;
    }
}
