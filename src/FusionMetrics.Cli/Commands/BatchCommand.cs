using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using FusionMetrics.Cli.Output;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics batch folder --output out</c>.</summary>
internal static class BatchCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "The folder with the recipes: every .yaml, .yml and .json in it, and in the folders within it, that says panel or indicators." };
        var output = new Option<string>("--output", "-o") { Description = "The folder for the outputs, a folder a recipe. Made where there is none.", HelpName = "folder", Required = true };
        var again = new Option<bool>("--again") { Description = "Evaluate recipes too whose outputs stand already, of the same recipe, inputs and version." };
        var (format, threads, quiet) = (SharedOptions.Format(), SharedOptions.Threads(), SharedOptions.Quiet());
        var command = new ToolCommand("batch", "Evaluates every recipe of a folder into a folder of its own. One that fails does not stop the rest; one whose outputs stand is skipped.",
            ("Every recipe of a folder; what stands is skipped", "fusionmetrics batch recipes --output out"),
            ("All of them again, with workbooks", "fusionmetrics batch recipes --output out --again --format xlsx"))
        {
            folder, output, again, format, threads, quiet,
        };
        command.SetAction((parsed, cancellationToken) => Task.Run(() => CommandLine.Guarded(() =>
        {
            var started = Stopwatch.GetTimestamp();
            var (place, isQuiet) = (parsed.GetValue(output)!, parsed.GetValue(quiet));
            if (Find(parsed.GetValue(folder)!, place) is not { } batch) return ExitCode.WrongUsage;
            var width = batch.Recipes.Max(recipe => recipe.Length);
            var rows = Finished(() => batch.Run(parsed.GetValue(again) ? BatchRepeat.All : BatchRepeat.Changed, Engines.With(parsed.GetValue(threads)), SharedOptions.Destination(parsed, output, format).Format,
                row => Print(row, width, isQuiet), null, cancellationToken));
            if (rows is null) return ExitCode.Cancelled;
            if (!isQuiet)
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                    $"{Count(rows, BatchStatus.Done)} done, {Count(rows, BatchStatus.Skipped)} skipped, {Count(rows, BatchStatus.Failed)} failed. Wrote batch.csv and batch.json to {place} in {Stopwatch.GetElapsedTime(started).TotalSeconds:0.00} s."));
            return rows.Any(row => row.Status == BatchStatus.Failed) ? ExitCode.WrongInput : ExitCode.Done;
        })));
        return command;
    }

    // What is wrong with the folder itself is wrong usage: nothing has run.
    private static RecipeBatch? Find(string folder, string output)
    {
        try
        {
            return RecipeBatch.In(folder, output);
        }
        catch (FusionMetricsException exception)
        {
            DiagnosticPrinter.PrintAll(exception.Diagnostics);
            return null;
        }
    }

    private static IReadOnlyList<BatchRow>? Finished(Func<IReadOnlyList<BatchRow>> run)
    {
        try
        {
            return run();
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Cancelled. What is finished stands; run it again for the rest.");
            return null;
        }
    }

    private static void Print(BatchRow row, int width, bool isQuiet)
    {
        DiagnosticPrinter.PrintAll(row.Errors);
        if (isQuiet) return;
        var what = row.Status == BatchStatus.Failed ? $"{row.Errors.Count} error{(row.Errors.Count == 1 ? "" : "s")}"
            : $"{row.Regions} regions, {row.Periods} periods{(row.Warnings > 0 ? $", {row.Warnings} warning{(row.Warnings == 1 ? "" : "s")}" : "")}";
        Console.WriteLine($"{row.Status.ToString().ToLowerInvariant(),-8} {row.Recipe.PadRight(width)}  {what}");
    }

    private static int Count(IReadOnlyList<BatchRow> rows, BatchStatus status) => rows.Count(row => row.Status == status);
}
