using System.Text.Json.Nodes;
using FusionMetrics.Auditing;
using FusionMetrics.Data;
using FusionMetrics.Data.Results;
using FusionMetrics.Data.Runs;

namespace FusionMetrics;

/// <summary>An audit from files to files: reads a printed table, and the recipe that it may come from, audits it, and writes what was found. Immutable.</summary>
public sealed class AuditRun : FindingRun
{
    private readonly AuditOptions options;
    private readonly IReadOnlyList<string> inputs;

    private AuditRun(AuditReport report, AuditOptions options, IReadOnlyList<string> inputs, IEnumerable<Diagnostic> found)
    {
        Report = report;
        this.options = options;
        this.inputs = inputs;
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
    /// <param name="path">The table, a CSV file.</param>
    /// <param name="columns">Its columns; null to recognise them.</param>
    /// <param name="options">What is known of it; null for nothing.</param>
    /// <param name="recipe">The recipe that makes the figures of raw data; null for none.</param>
    /// <param name="engine">The engine; null for one with the built-in methods.</param>
    /// <param name="progress">Receives how far the work has come.</param>
    /// <param name="cancellationToken">Cancels the evaluation of the recipe.</param>
    /// <returns>The run.</returns>
    /// <exception cref="FusionMetricsException">The input is wrong; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static AuditRun Audit(string path, AuditColumns? columns = null, AuditOptions? options = null, RecipeFile? recipe = null, EvaluationEngine? engine = null,
        IProgress<EvaluationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        engine ??= new EvaluationEngine(DataMethods.Catalog);
        options ??= new AuditOptions();
        var table = PublishedTableCsv.Read(path, columns, out var found);
        var evaluated = recipe is null ? null : EvaluationRun.Evaluate(recipe, engine, progress, cancellationToken);
        progress?.Report(new EvaluationProgress("auditing", 0.5));
        var report = new FormulaAudit(engine.Catalog).Audit(table, options, evaluated?.Result);
        return new(report, options, [path, .. recipe?.Inputs ?? []], [.. found, .. evaluated?.Diagnostics ?? []]);
    }

    private protected override JsonObject Json() => AuditJson.Write(Report, options.Weights.ToString(), inputs.Select(path => (Path.GetFileName(path), RunOrigin.Hash(path))));
}
