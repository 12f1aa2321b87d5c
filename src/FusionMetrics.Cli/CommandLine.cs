using System.CommandLine;
using System.CommandLine.Help;
using FusionMetrics.Cli.Commands;
using FusionMetrics.Cli.Output;

namespace FusionMetrics.Cli;

/// <summary>The command line: its commands, and how a command ends.</summary>
internal static class CommandLine
{
    public static async Task<int> InvokeAsync(string[] args)
    {
        // A plain command: a RootCommand would be named after the assembly, not after the tool.
        var root = new Command("fusionmetrics", "Scores regions by indicators: entropy weights, subsystem indices, TOPSIS, coupling coordination and trends.")
        {
            InitCommand.Create(), EvaluateCommand.Create(), BatchCommand.Create(), DiagnoseCommand.Create(), PathCommand.Create(), ScreenCommand.Create(), AuditCommand.Create(), TrendCommand.Create(), ValidateCommand.Create(), ScoreCommand.Create(), ReplayCommand.Create(),
            MethodsCommand.Create(), new HelpOption { Recursive = true }, new VersionOption(),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors) Console.Error.WriteLine($"error: {error.Message}");
            Console.Error.WriteLine($"Try: fusionmetrics {(parsed.CommandResult.Command == root ? "" : parsed.CommandResult.Command.Name + " ")}--help");
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
