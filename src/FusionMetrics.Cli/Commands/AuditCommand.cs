using System.CommandLine;
using System.Globalization;
using FusionMetrics.Auditing;
using FusionMetrics.Cli.Output;
using FusionMetrics.Coupling;
using FusionMetrics.Data;

namespace FusionMetrics.Cli.Commands;

/// <summary><c>fusionmetrics audit table.csv --weights 0.3,0.3,0.4 --output folder</c>.</summary>
internal static class AuditCommand
{
    public static Command Create()
    {
        var table = SourceOptions.OfArgument("table", "The printed table, of any format that a recipe's panel can name, with columns U and any of C, T and D.");
        var indices = new Option<string>("--u") { Description = "The headings of the indices U, with commas between; recognised where left out.", HelpName = "U1,U2" };
        var coupling = Column("--c", "C, the coupling degree");
        var comprehensive = Column("--t", "T, the comprehensive index");
        var coordination = Column("--d", "D, the coupling coordination degree");
        var weights = new Option<string>("--weights") { Description = "The weights of T that the source states; estimated where they are neither stated nor equal.", HelpName = "0.3,0.3,0.4" };
        var recipe = new Option<string>("--recipe") { Description = "A recipe that makes the figures of raw data, to compare them with the table.", HelpName = "file" };
        var format = FindingForm.Option();
        var (output, threads, verbose, quiet) = (SharedOptions.Output(), SharedOptions.Threads(), SharedOptions.Verbose(), SharedOptions.Quiet());
        var command = new ToolCommand("audit", "Says which formula reproduces a printed table of coupling coordination, which mistake explains it, and which figures are misprints.",
            ("Which formula makes the printed C, T and D", "fusionmetrics audit table.csv"),
            ("With the weights that the source states, for a script", "fusionmetrics audit table.csv --weights 1/2,1/2 --format json"),
            ("The tables of the evidence as a workbook", "fusionmetrics audit table.csv --output out --format xlsx"))
        {
            indices, coupling, comprehensive, coordination, weights, recipe, format, output, threads, verbose, quiet,
        };
        table.AddTo(command);
        FindingForm.Check(command, format, output);
        command.SetAction((parsed, cancellationToken) => Task.Run(() => CommandLine.Guarded(() =>
        {
            var engine = Engines.With(parsed.GetValue(threads));
            var columns = new AuditColumns
            {
                Indices = SharedOptions.Parts(parsed.GetValue(indices)), Coupling = parsed.GetValue(coupling), Comprehensive = parsed.GetValue(comprehensive), Coordination = parsed.GetValue(coordination),
            };
            var options = parsed.GetValue(weights) is { } stated ? new AuditOptions { Weights = CouplingWeights.Of([.. SharedOptions.Parts(stated).Select(Number)]) } : new AuditOptions();
            var run = ProgressDisplay.During(progress => AuditRun.Audit(table.Of(parsed), columns, options,
                parsed.GetValue(recipe) is { } file ? RecipeFile.Read(file, engine.Catalog) : null, engine, progress, cancellationToken));
            var verbosity = new Verbosity(parsed.GetValue(verbose), parsed.GetValue(quiet));
            var form = new FindingForm(parsed.GetValue(format)!);
            // The text has said the findings already.
            Diagnostic[] unsaid = [.. run.Diagnostics.Where(d => !form.IsText || verbosity.Quiet || !IsFinding(d))];
            return FindingReport.Finish(run, form, parsed.GetValue(output), Text(run), unsaid, verbosity, cancellationToken);
        })));
        return command;
    }

    private static Option<string> Column(string name, string what) => new(name) { Description = $"The heading of {what}; recognised where left out.", HelpName = "heading" };

    private static double Number(string text)
    {
        double[] parts = [.. text.Split('/').Select(part => double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN)];
        return parts.Length <= 2 && parts.All(double.IsFinite) ? parts.Length == 1 ? parts[0] : parts[0] / parts[1]
            : throw new FusionMetricsException(AuditRules.Unusable.Says($"'{text}' is no weight. Write numbers with commas between: 0.3,0.3,0.4 or 1/3,2/3."));
    }

    private static bool IsFinding(Diagnostic diagnostic)
        => diagnostic.Rule == AuditRules.Misprint || diagnostic.Rule == AuditRules.Mistake || diagnostic.Rule == AuditRules.Unexplained || diagnostic.Rule == AuditRules.Undecided;

    private static Func<FindingForm, string?> Text(AuditRun run)
        => form => form.IsText ? run.Report.ToString() : form.Tables == TableFormats.Markdown ? AuditMarkdown.Of(run.Report) : null;
}
