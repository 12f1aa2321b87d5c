using FusionMetrics.Data;
using FusionMetrics.Data.Results;
using FusionMetrics.Data.Runs;
using FusionMetrics.Diagnosis;
using FusionMetrics.Methods;
using FusionMetrics.Uncertainty;

namespace FusionMetrics;

/// <summary>
/// A run from files to files: reads what a recipe names, evaluates, studies what is uncertain of it, and writes tables, model and manifest. A run can be replayed from its
/// manifest. Immutable.
/// </summary>
public sealed class EvaluationRun
{
    private readonly RunOrigin origin;
    private readonly MethodCatalog catalog;

    private EvaluationRun(RunOrigin origin, MethodCatalog catalog, EvaluationResult result, UncertaintyResult? uncertainty, RobustnessResult? robustness,
        DiagnosisResult? diagnosis, IEnumerable<Diagnostic> found)
    {
        this.origin = origin;
        this.catalog = catalog;
        Result = result;
        Uncertainty = uncertainty;
        Robustness = robustness;
        Diagnosis = diagnosis;
        Tables = [.. result.Tables, .. diagnosis?.Tables ?? [], .. uncertainty?.Tables ?? [], .. robustness?.Tables ?? []];
        Conventions = [.. result.Conventions, .. diagnosis?.Conventions ?? [], .. uncertainty?.Conventions ?? [], .. robustness?.Conventions ?? []];
        Diagnostics =
        [
            .. found, .. result.Diagnostics, .. diagnosis?.Diagnostics ?? [], .. uncertainty?.Diagnostics ?? [], .. robustness?.Diagnostics ?? [],
            .. ModelJson.NotStored(result.Model) is { } notStored ? [notStored] : Array.Empty<Diagnostic>(),
        ];
    }

    /// <summary>The result.</summary>
    public EvaluationResult Result { get; }

    /// <summary>What becomes of scores and ranks where the recipe is uncertain; null where that was not studied.</summary>
    public UncertaintyResult? Uncertainty { get; }

    /// <summary>What tests of robustness found; null where there were none.</summary>
    public RobustnessResult? Robustness { get; }

    /// <summary>What holds regions back; null where that was not diagnosed.</summary>
    public DiagnosisResult? Diagnosis { get; }

    /// <summary>Every table there is, in the order of the stages.</summary>
    public IReadOnlyList<ResultTable> Tables { get; }

    /// <summary>Every convention that was used, each a sentence.</summary>
    public IReadOnlyList<string> Conventions { get; }

    /// <summary>Everything worth knowing from reading to result.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>The names of the files that <see cref="Write"/> writes.</summary>
    public IReadOnlyList<string> FileNames =>
    [
        .. Tables.Select(ResultFiles.NameOf), .. ModelJson.NotStored(Result.Model) is null ? [ResultFiles.ModelName] : Array.Empty<string>(),
        RunManifest.FileName,
    ];

    /// <summary>Evaluates a recipe file.</summary>
    /// <param name="recipe">The recipe file.</param>
    /// <param name="engine">The engine; null for one with the built-in methods.</param>
    /// <param name="progress">Receives how far the work has come.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The run.</returns>
    /// <exception cref="FusionMetricsException">The input is wrong; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static EvaluationRun Evaluate(RecipeFile recipe, EvaluationEngine? engine = null,
        IProgress<EvaluationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        engine ??= new EvaluationEngine(DataMethods.Catalog);
        var panel = Read(recipe, progress, cancellationToken, out var found);
        var result = engine.Evaluate(recipe.Recipe, panel, progress, cancellationToken);
        var diagnosis = recipe.Diagnosis is { } diagnosed ? new DiagnosisStudy(engine).Run(result, diagnosed, progress, cancellationToken) : null;
        var uncertainty = recipe.Uncertainty is { } uncertain
            ? new UncertaintyStudy(engine).Run(recipe.Recipe, panel, uncertain, progress, cancellationToken)
            : null;
        var robustness = recipe.Robustness is { } tests ? new RobustnessStudy(engine).Run(recipe.Recipe, panel, tests, cancellationToken) : null;
        return new(new RunOrigin("evaluate", recipe, null), engine.Catalog, result, uncertainty, robustness, diagnosis, [.. recipe.Diagnostics, .. found]);
    }

    /// <summary>Scores the values that a recipe file names in the frozen frame of a model. See <see cref="ModelFile.WithPanel"/>.</summary>
    /// <param name="model">The model file.</param>
    /// <param name="recipe">The model's recipe with the new panel as its source.</param>
    /// <param name="engine">The engine; null for one with the built-in methods.</param>
    /// <param name="progress">Receives how far the work has come.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The run.</returns>
    /// <exception cref="FusionMetricsException">The input is wrong; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static EvaluationRun Score(ModelFile model, RecipeFile recipe, EvaluationEngine? engine = null,
        IProgress<EvaluationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(recipe);
        engine ??= new EvaluationEngine(DataMethods.Catalog);
        var panel = Read(recipe, progress, cancellationToken, out var found);
        return new(new RunOrigin("score", recipe, model.Path), engine.Catalog,
            engine.Score(model.Model, panel, progress, cancellationToken), null, null, null, [.. model.Diagnostics, .. found]);
    }

    /// <summary>
    /// Writes the tables as CSV, <c>model.json</c> and <c>manifest.json</c> to a folder: all of them, or, where anything fails, none.
    /// </summary>
    /// <param name="folder">The folder; made where there is none.</param>
    /// <param name="progress">Receives how far writing has come.</param>
    /// <param name="cancellationToken">Cancels writing; the folder is then as it was.</param>
    /// <exception cref="FusionMetricsException">The folder cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public void Write(string folder, IProgress<EvaluationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        OutputFolder.Write(folder, output =>
        {
            ResultFiles.AddTables(Tables, output, progress, cancellationToken);
            ResultFiles.AddModel(Result.Model, origin.RecipeJson(catalog), output);
            output.Add(RunManifest.FileName, stream => JsonFiles.Write(RunManifest.Write(this, origin, catalog, folder, output.Files), stream));
        });
    }

    private static Panel Read(RecipeFile recipe, IProgress<EvaluationProgress>? progress, CancellationToken cancellationToken,
        out IReadOnlyList<Diagnostic> found)
    {
        progress?.Report(new EvaluationProgress("reading the panel", 0));
        return recipe.ReadPanel(out found, cancellationToken);
    }
}
