using System.CommandLine;
using FusionMetrics.Cli.Output;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics validate recipe.yaml</c>.</summary>
internal static class ValidateCommand
{
    public static Command Create()
    {
        var recipe = SharedOptions.Recipe();
        var command = new Command("validate", "Checks a recipe and its panel, and prints every problem at once.") { recipe };
        command.SetAction((parsed, cancellationToken) => Task.Run(() => CommandLine.Guarded(() =>
        {
            var engine = Engines.With(1);
            var file = RecipeFile.Read(parsed.GetValue(recipe)!, engine.Catalog);
            var panel = file.ReadPanel(out var found, cancellationToken);
            IReadOnlyList<Diagnostic> all = [.. file.Diagnostics, .. found, .. file.Validate(panel, engine).Except(file.Diagnostics)];
            DiagnosticPrinter.PrintAll(all);
            if (all.Any(d => d.Severity == Severity.Error)) return ExitCode.WrongInput;
            Console.WriteLine($"{parsed.GetValue(recipe)} is right: {panel}.");
            return ExitCode.Done;
        })));
        return command;
    }
}
