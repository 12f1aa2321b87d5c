using System.CommandLine;
using FusionMetrics.Cli.Output;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics init panel.csv --output folder</c>.</summary>
internal static class InitCommand
{
    private const string Json = "json";

    public static Command Create()
    {
        var source = SourceOptions.OfArgument("panel", "The table, of any format that a recipe's panel can name.");
        var output = new Option<string>("--output", "-o") { Description = "The folder for recipe.yaml and indicators.csv; that of the table where it is left out.", HelpName = "folder" };
        var force = new Option<bool>("--force") { Description = "Overwrite files that are there." };
        var format = new Option<string>("--format") { Description = "How to print what was found; the files that are written are the same.", HelpName = "text|json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", Json);
        var command = new ToolCommand("init", "Looks at a table and drafts a recipe for it: region, period, indicators, directions and subsystems, each guess to be confirmed.",
            ("Look at a table, and write recipe.yaml and indicators.csv beside it", "fusionmetrics init panel.csv"),
            ("The same into another folder", "fusionmetrics init panel.csv --output draft"),
            ("What was found, for a program", "fusionmetrics init panel.csv --output draft --force --format json")) { output, force, format };
        source.AddTo(command);
        command.SetAction((parsed, cancellationToken) => Task.Run(() => CommandLine.Guarded(() =>
        {
            var draft = RecipeDraft.Of(source.Of(parsed), cancellationToken);
            var folder = parsed.GetValue(output) ?? Path.GetDirectoryName(source.Path(parsed)) ?? "";
            draft.Write(folder, parsed.GetValue(force) ? ExistingFiles.Overwrite : ExistingFiles.Keep);
            var isJson = parsed.GetValue(format) == Json;
            Console.Write(isJson ? draft.ToJson() : draft.ToString());
            DiagnosticPrinter.PrintAll(draft.Diagnostics);
            return Check(folder, isJson ? TextWriter.Null : Console.Out, cancellationToken);
        })));
        return command;
    }

    // A draft is only of use if it can be evaluated.
    private static int Check(string folder, TextWriter output, CancellationToken cancellationToken)
    {
        var recipe = Path.Combine(folder, RecipeDraft.RecipeName);
        output.WriteLine($"\nWrote {RecipeDraft.RecipeName} and {RecipeDraft.IndicatorsName} to {(folder.Length == 0 ? "this folder" : folder)}. Confirm what says \"guessed: confirm\", directions first.");
        var engine = Engines.With(1);
        try
        {
            var file = RecipeFile.Read(recipe, engine.Catalog);
            var problems = file.Validate(file.ReadPanel(out _, cancellationToken), engine).Where(d => d.Severity == Severity.Error).ToList();
            if (problems.Count > 0) throw new FusionMetricsException(problems);
        }
        catch (FusionMetricsException exception)
        {
            DiagnosticPrinter.PrintAll(exception.Diagnostics);
            Console.Error.WriteLine($"The recipe is written, but the table has to be mended before it can be evaluated. Then: fusionmetrics validate {Quoted(recipe)}");
            return ExitCode.WrongInput;
        }
        output.WriteLine($"Then:\n  fusionmetrics validate {Quoted(recipe)}\n  fusionmetrics screen {Quoted(recipe)}\n  fusionmetrics evaluate {Quoted(recipe)} --output {Quoted(Path.Combine(folder, "out"))}");
        return ExitCode.Done;
    }

    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
