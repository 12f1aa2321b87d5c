using System.CommandLine;
using FusionMetrics.Cli.Output;
using FusionMetrics.Data.Excel;
using FusionMetrics.Data.Parquet;
using FusionMetrics.Methods;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics init panel.csv --output folder</c>.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var panel = new Argument<string>("panel") { Description = "The table: CSV, a workbook or Parquet." };
        var output = new Option<string>("--output", "-o") { Description = "The folder for recipe.yaml and indicators.csv; that of the table where it is left out.", HelpName = "folder" };
        var force = new Option<bool>("--force") { Description = "Overwrite files that are there." };
        var command = new ToolCommand("init", "Looks at a table and drafts a recipe for it: region, period, indicators, directions and subsystems, each guess to be confirmed.",
            ("Look at a table, and write recipe.yaml and indicators.csv beside it", "fusionmetrics init panel.csv"),
            ("The same into another folder", "fusionmetrics init panel.csv --output draft")) { panel, output, force };
        command.SetAction((parsed, cancellationToken) => Task.Run(() => CommandLine.Guarded(() =>
        {
            var path = parsed.GetValue(panel)!;
            var draft = Draft(path, cancellationToken);
            var folder = parsed.GetValue(output) ?? Path.GetDirectoryName(path) ?? "";
            draft.Write(folder, parsed.GetValue(force) ? ExistingFiles.Overwrite : ExistingFiles.Keep);
            Console.Write(draft);
            DiagnosticPrinter.PrintAll(draft.Diagnostics);
            return Check(folder, cancellationToken);
        })));
        return command;
    }

    private static RecipeDraft Draft(string path, CancellationToken cancellationToken)
    {
        var reader = Engines.Catalog.Methods.FirstOrDefault(m => m.Family == MethodFamily.Provider && m.Description.FileExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase))?.Id;
        return reader switch
        {
            "excel" => RecipeDraft.Of(path, new ExcelSheet(new ExcelPanelOptions { Path = path }), cancellationToken),
            "parquet" => RecipeDraft.Of(path, new ParquetTable(new ParquetPanelOptions { Path = path }), cancellationToken),
            _ => RecipeDraft.OfCsv(path, cancellationToken),
        };
    }

    // A draft is only of use if it can be evaluated.
    private static int Check(string folder, CancellationToken cancellationToken)
    {
        var recipe = Path.Combine(folder, RecipeDraft.RecipeName);
        Console.WriteLine($"\nWrote {RecipeDraft.RecipeName} and {RecipeDraft.IndicatorsName} to {(folder.Length == 0 ? "this folder" : folder)}. Confirm what says \"guessed: confirm\", directions first.");
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
        Console.WriteLine($"Then:\n  fusionmetrics validate {Quoted(recipe)}\n  fusionmetrics screen {Quoted(recipe)}\n  fusionmetrics evaluate {Quoted(recipe)} --output {Quoted(Path.Combine(folder, "out"))}");
        return ExitCode.Done;
    }

    private static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;
}
