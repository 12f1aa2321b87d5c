using FusionMetrics.Data;
using FusionMetrics.Data.Results;
using FusionMetrics.Data.Runs;
using FusionMetrics.Methods;

namespace FusionMetrics;

/// <summary>
/// A run from files to files: reads what a recipe names, computes, and writes tables and a manifest, from which the run can be replayed. Immutable.
/// </summary>
public abstract class RecipeRun
{
    private readonly RunOrigin origin;
    private readonly MethodCatalog catalog;

    private protected RecipeRun(RunOrigin origin, MethodCatalog catalog)
    {
        this.origin = origin;
        this.catalog = catalog;
    }

    /// <summary>Every table there is, in the order of the stages.</summary>
    public abstract IReadOnlyList<ResultTable> Tables { get; }

    /// <summary>Every convention that was used, each a sentence.</summary>
    public abstract IReadOnlyList<string> Conventions { get; }

    /// <summary>Everything worth knowing from reading to result.</summary>
    public abstract IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The names of the files that <see cref="Write"/> writes.</summary>
    /// <param name="format">The format of the tables; null for CSV.</param>
    /// <returns>The names.</returns>
    public IReadOnlyList<string> FileNames(ITableFormat? format = null) => [.. ResultFiles.NamesOf(Tables, format ?? TableFormats.Csv), .. MoreNames, ManifestName];

    /// <summary>The panel that the numbers are of.</summary>
    internal abstract Panel Panel { get; }

    private protected abstract string ManifestName { get; }

    private protected virtual IEnumerable<string> MoreNames => [];

    /// <summary>Writes the tables, and the manifest with what else the run has, to a folder: all of them, or, where anything fails, none.</summary>
    /// <param name="folder">The folder; made where there is none.</param>
    /// <param name="format">The format of the tables; null for CSV.</param>
    /// <param name="progress">Receives how far writing has come.</param>
    /// <param name="cancellationToken">Cancels writing; the folder is then as it was.</param>
    /// <exception cref="FusionMetricsException">The folder cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public void Write(string folder, ITableFormat? format = null, IProgress<EvaluationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        format ??= TableFormats.Csv;
        OutputFolder.Write(folder, output =>
        {
            ResultFiles.AddTables(Tables, format, output, progress, cancellationToken);
            AddMore(output, origin, catalog);
            output.Add(ManifestName, stream => JsonFiles.Write(RunManifest.Write(this, origin, catalog, folder, format, output.Files), stream));
        });
    }

    /// <summary>The manifest that <see cref="Write"/> would write, for a report that carries it.</summary>
    /// <param name="folder">The folder that it will stand in, from which its paths start.</param>
    /// <param name="format">The format of the tables; null for CSV.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>JSON.</returns>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public string ManifestJson(string folder, ITableFormat? format = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(folder);
        format ??= TableFormats.Csv;
        var output = new HashedOutput();
        ResultFiles.AddTables(Tables, format, output, null, cancellationToken);
        AddMore(output, origin, catalog);
        return JsonFiles.Text(RunManifest.Write(this, origin, catalog, folder, format, output.Files));
    }

    private protected virtual void AddMore(IOutput output, RunOrigin origin, MethodCatalog catalog)
    {
    }

    private protected static Panel Read(RecipeFile recipe, IProgress<EvaluationProgress>? progress, CancellationToken cancellationToken,
        out IReadOnlyList<Diagnostic> found)
    {
        progress?.Report(new EvaluationProgress("reading the panel", 0));
        return recipe.ReadPanel(out found, cancellationToken);
    }
}
