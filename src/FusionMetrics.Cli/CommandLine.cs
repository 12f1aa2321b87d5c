using System.CommandLine;
using FusionMetrics.Cli.Commands;
using FusionMetrics.Cli.Output;

namespace FusionMetrics.Cli;

/// <summary>The command line: its commands, and how a command ends.</summary>
internal static class CommandLine
{
    public static async Task<int> InvokeAsync(string[] args)
    {
        // A plain command: a RootCommand would be named after the assembly, not after the tool.
        var root = new ToolCommand("fusionmetrics", "Scores regions by indicators: entropy weights, subsystem indices, TOPSIS, coupling coordination and trends.",
            ("Draft a recipe from a table, and confirm what was guessed", "fusionmetrics init panel.csv --output draft"),
            ("See every problem at once", "fusionmetrics validate draft/recipe.yaml"),
            ("Evaluate", "fusionmetrics evaluate draft/recipe.yaml --output out"),
            ("What can a stage be?", "fusionmetrics methods weighting"))
        {
            InitCommand.Create(), EvaluateCommand.Create(), BatchCommand.Create(), DiagnoseCommand.Create(), PathCommand.Create(), ScreenCommand.Create(), AuditCommand.Create(), TrendCommand.Create(), ConvergeCommand.Create(), BackTestCommand.Create(), DecomposeCommand.Create(), ExamineCommand.Create(), ValidateCommand.Create(), ScoreCommand.Create(), ReplayCommand.Create(),
            MethodsCommand.Create(), CompletionCommand.Create(), TeachingHelp.Option(), new VersionOption(),
        };
        root.Add(CompletionCommand.Answering(root));
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            var command = parsed.CommandResult.Command;
            string[] known = [.. command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name), .. command.Options.Select(o => o.Name)];
            foreach (var error in parsed.Errors) Console.Error.WriteLine($"error: {UsageError.Of(error, parsed.UnmatchedTokens, known)}");
            Console.Error.WriteLine($"Try: fusionmetrics {(command == root ? "" : command.Name + " ")}--help");
            return ExitCode.WrongUsage;
        }
        // Time to clean up after Ctrl-C: what was begun is removed, what was there before stays.
        return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(10) });
    }

    /// <summary>Runs a command and turns whatever happens into diagnostics and an exit code.</summary>
    public static int Guarded(Func<int> command)
    {
        try
        {
            return command();
        }
        catch (FusionMetricsException exception)
        {
            DiagnosticPrinter.PrintAll(exception.Diagnostics);
            return ExitCode.WrongInput;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Cancelled. Nothing was written.");
            return ExitCode.Cancelled;
        }
#pragma warning disable CA1031 // The last resort: a person sees what happened and what to do, never a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Console.Error.WriteLine($"error: {exception.GetType().Name}: {exception.Message}");
            Console.Error.WriteLine("This is a defect of fusionmetrics. Please report it with the recipe and the first lines of the panel.");
            return ExitCode.WrongInput;
        }
    }
}
