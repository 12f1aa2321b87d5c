using FusionMetrics.Data;
using FusionMetrics.Data.Results;
using FusionMetrics.Data.Runs;

namespace FusionMetrics;

/// <summary>Runs again what a manifest describes, and compares every table with the one written then, byte for byte.</summary>
public sealed class Replay
{
    private Replay(RecipeRun run, ITableFormat format, IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<string> tables)
    {
        Run = run;
        Format = format;
        Diagnostics = diagnostics;
        Tables = tables;
    }

    /// <summary>The run, made again.</summary>
    public RecipeRun Run { get; }

    /// <summary>The format of its tables.</summary>
    public ITableFormat Format { get; }

    /// <summary>An error where the source gives other values than then, and for each table that differs; a warning where another version of the engine wrote the manifest.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The files of the tables compared.</summary>
    public IReadOnlyList<string> Tables { get; }

    /// <summary>Whether the source gives the same values, and every table has the same bytes as then.</summary>
    public bool IsIdentical => Diagnostics.All(d => d.Severity != Severity.Error);

    /// <summary>Replays a manifest.</summary>
    /// <param name="manifestPath">The manifest.</param>
    /// <param name="folder">The folder that the input paths in it are relative to; null for where they were then.</param>
    /// <param name="engine">The engine; null for one with the built-in methods.</param>
    /// <param name="progress">Receives how far the work has come.</param>
    /// <param name="formats">The formats that tables can be in; null for those of this library.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The replay.</returns>
    /// <exception cref="FusionMetricsException">The manifest cannot be read, or an input is no longer what it was.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Replay Of(string manifestPath, string? folder = null, EvaluationEngine? engine = null,
        IProgress<EvaluationProgress>? progress = null, IReadOnlyList<ITableFormat>? formats = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(manifestPath);
        engine ??= new EvaluationEngine(DataMethods.Catalog);
        var manifest = RunManifest.Read(manifestPath);
        folder ??= Path.Combine(Path.GetDirectoryName(manifestPath) ?? "", manifest.Folder);
        formats ??= TableFormats.All;
        var format = formats.FirstOrDefault(f => f.Id == manifest.Tables) ?? throw new FusionMetricsException(OutputRules.UnknownFormat.Says(
            $"The tables are in the format '{manifest.Tables}', which is not here. There are: {string.Join(", ", formats.Select(f => f.Id))}.", DiagnosticLocation.In(manifestPath)));
        CheckInputs(manifest, folder, manifestPath);

        var recipe = RecipeFile.Parse(manifest.RecipeJson, manifestPath, folder, engine.Catalog,
            manifest.Inputs.Select(i => i.Path).Where(path => path != manifest.Model));
        RecipeRun run = (manifest.Operation, manifest.Model) switch
        {
            (ScreeningRun.Operation, _) => ScreeningRun.Screen(recipe, null, engine, progress, cancellationToken),
            (_, { } model) => EvaluationRun.Score(ModelFile.Read(Path.Combine(folder, model), engine.Catalog), recipe, engine, progress, cancellationToken),
            _ => EvaluationRun.Evaluate(recipe, engine, progress, cancellationToken),
        };

        var output = new HashedOutput();
        ResultFiles.AddTables(run.Tables, format, output, null, cancellationToken);
        return new Replay(run, format, [.. Compare(manifest, manifestPath, run.Panel, recipe.Source.Id, output.Files)], [.. output.Files.Select(f => f.Name)]);
    }

    private static void CheckInputs(RunManifest manifest, string folder, string manifestPath)
    {
        var bag = new DiagnosticBag();
        foreach (var (path, sha256) in manifest.Inputs)
        {
            var full = Path.Combine(folder, path);
            if (!File.Exists(full)) bag.Add(OutputRules.InputChanged.Says(
                $"The run read '{full}', which is not there now. Put it back, or name the folder that has it.", DiagnosticLocation.In(manifestPath)));
            else if (RunOrigin.Hash(full) != sha256) bag.Add(OutputRules.InputChanged.Says(
                $"'{full}' has changed since the run: its SHA-256 is no longer {sha256}. Put the original back.", DiagnosticLocation.In(manifestPath)));
        }
        bag.ThrowIfErrors();
    }

    private static IEnumerable<Diagnostic> Compare(RunManifest manifest, string manifestPath, Panel panel, string source, IReadOnlyList<(string Name, string Sha256)> files)
    {
        var place = DiagnosticLocation.In(manifestPath);
        if (manifest.EngineVersion != EvaluationEngine.Version) yield return OutputRules.OtherVersion.Says(
            $"The manifest was written by version {manifest.EngineVersion}; this is {EvaluationEngine.Version}.", place);
        // Files have been compared already; a database has no hash but that of what it gives.
        if (manifest.PanelFingerprint is { } fingerprint && fingerprint != panel.Fingerprint) yield return OutputRules.InputChanged.Says(
            $"'{source}' gives other values than at the time of the run: the panel's fingerprint was {fingerprint} and is now {panel.Fingerprint}, of {panel.RowCount} rows. Ask the source for what it gave then.", place);
        var then = manifest.Outputs.ToDictionary(o => o.File, o => o.Sha256, StringComparer.Ordinal);
        foreach (var (name, sha256) in files)
            if (then.GetValueOrDefault(name) != sha256) yield return OutputRules.OutputDiffers.Says($"{name} differs from what the run wrote.", place);
    }
}
