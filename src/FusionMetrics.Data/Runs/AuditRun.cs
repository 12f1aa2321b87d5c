using System.Text.Json.Nodes;
using FusionMetrics.Auditing;
using FusionMetrics.Data;
using FusionMetrics.Data.Printed;
using FusionMetrics.Data.Results;
using FusionMetrics.Data.Runs;

namespace FusionMetrics;

/// <summary>An audit from files to files: reads a printed table, and the recipe that it may come from, audits it, and writes what was found. Immutable.</summary>
public sealed class AuditRun : FindingRun
{
    private readonly AuditOptions options;
    private readonly PanelSource source;
    private readonly IReadOnlyList<string> more;

    private AuditRun(AuditReport report, AuditOptions options, PanelSource source, IReadOnlyList<string> more, IEnumerable<Diagnostic> found)
    {
        Report = report;
        this.options = options;
        this.source = source;
        this.more = more;
        Diagnostics = [.. found, .. report.Diagnostics];
    }

    /// <summary>What was found.</summary>
    public AuditReport Report { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<ResultTable> Tables => Report.Tables;

    private protected override string JsonName => "audit.json";

    /// <summary>Audits a printed table.</summary>
    /// <param name="source">The table. Numbers have the digits that they are written with; those of a workbook are as good as they are without their last zeros.</param>
    /// <param name="columns">Its columns; null to recognise them.</param>
    /// <param name="options">What is known of it; null for nothing.</param>
    /// <param name="recipe">The recipe that makes the figures of raw data; null for none.</param>
    /// <param name="engine">The engine; null for one with the built-in methods.</param>
    /// <param name="progress">Receives how far the work has come.</param>
    /// <param name="cancellationToken">Cancels the evaluation of the recipe.</param>
    /// <returns>The run.</returns>
    /// <exception cref="FusionMetricsException">The input is wrong; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static AuditRun Audit(PanelSource source, AuditColumns? columns = null, AuditOptions? options = null, RecipeFile? recipe = null, EvaluationEngine? engine = null,
        IProgress<EvaluationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        engine ??= new EvaluationEngine(DataMethods.Catalog);
        options ??= new AuditOptions();
        var table = PublishedTableReader.Read(source.Tabular.Table, columns, out var found, cancellationToken);
        var evaluated = recipe is null ? null : EvaluationRun.Evaluate(recipe, engine, progress, cancellationToken);
        progress?.Report(new EvaluationProgress("auditing", 0.5));
        var report = new FormulaAudit(engine.Catalog).Audit(table, options, evaluated?.Result);
        return new(report, options, source, recipe?.Inputs ?? [], [.. found, .. evaluated?.Diagnostics ?? []]);
    }

    private protected override JsonObject Json() => AuditJson.Write(Report, options.Weights.ToString(), new JsonArray(
        [.. source.Inputs(WriteValues), .. more.Select(path => new JsonObject { ["file"] = Path.GetFileName(path), ["sha256"] = RunOrigin.Hash(path) })]));

    private void WriteValues(BinaryWriter writer)
    {
        foreach (var column in Report.Table.Indices.Concat([Report.Table.Coupling, Report.Table.Comprehensive, Report.Table.Coordination]).OfType<PublishedColumn>())
        {
            writer.Write(column.Name);
            foreach (var cell in column.Cells) writer.Write(cell?.Text ?? "");
        }
    }
}
