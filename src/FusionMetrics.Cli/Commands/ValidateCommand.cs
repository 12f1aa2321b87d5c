using System.CommandLine;
using FusionMetrics.Cli.Output;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics validate recipe.yaml</c>.</summary>
internal static class ValidateCommand
{
    private enum Format
    {
        Text,
        Json,
    }

    public static Command Create()
    {
        var recipe = SharedOptions.Recipe();
        var format = new Option<Format>("--format") { Description = "How to print what was found: text on the error stream, or a list of JSON objects on the output.", HelpName = "text|json", DefaultValueFactory = _ => Format.Text };
        var command = new ToolCommand("validate", "Checks a recipe and its panel, and prints every problem at once.",
            ("Every problem at once, with line and column", "fusionmetrics validate recipe.yaml"),
            ("The same for an editor or a script", "fusionmetrics validate recipe.yaml --format json")) { recipe, format };
        command.SetAction((parsed, cancellationToken) => Task.Run(() => CommandLine.Guarded(() =>
        {
            var (path, isJson) = (parsed.GetValue(recipe)!, parsed.GetValue(format) == Format.Json);
            var (all, panel) = Validate(path, cancellationToken);
            if (isJson) Console.WriteLine(DiagnosticJson.Of(all));
            else DiagnosticPrinter.PrintAll(all);
            if (all.Any(d => d.Severity == Severity.Error)) return ExitCode.WrongInput;
            if (!isJson) Console.WriteLine($"{path} is right: {panel}.");
            return ExitCode.Done;
        })));
        return command;
    }

    // What stops the reading is among what is found.
    private static (IReadOnlyList<Diagnostic> All, Panel? Panel) Validate(string path, CancellationToken cancellationToken)
    {
        try
        {
            var engine = Engines.With(1);
            var file = RecipeFile.Read(path, engine.Catalog);
            var panel = file.ReadPanel(out var found, cancellationToken);
            return ([.. file.Diagnostics, .. found, .. file.Validate(panel, engine).Except(file.Diagnostics)], panel);
        }
        catch (FusionMetricsException exception)
        {
            return (exception.Diagnostics, null);
        }
    }
}
