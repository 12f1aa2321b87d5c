using FusionMetrics.Data;
using FusionMetrics.Data.Results;
using FusionMetrics.Data.Runs;
using FusionMetrics.Diagnosis;
using FusionMetrics.Methods;
using FusionMetrics.Outlook;
using FusionMetrics.Screening;
using FusionMetrics.Uncertainty;

namespace FusionMetrics;

/// <summary>
/// An evaluation from files to files: reads what a recipe names, evaluates, studies what is uncertain of it, and writes tables, model and manifest.
/// Immutable.
/// </summary>
public sealed class EvaluationRun : RecipeRun
{
    private readonly IReadOnlyList<Diagnostic> found;

    private EvaluationRun(RunOrigin origin, MethodCatalog catalog, EvaluationResult result, IEnumerable<Diagnostic> found) : base(origin, catalog)
    {
        Result = result;
        this.found = [.. found];
    }

    /// <summary>The result.</summary>
    public EvaluationResult Result { get; }

    /// <summary>What becomes of scores and ranks where the recipe is uncertain; null where that was not studied.</summary>
    public UncertaintyResult? Uncertainty { get; private init; }

    /// <summary>What tests of robustness found; null where there were none.</summary>
    public RobustnessResult? Robustness { get; private init; }

    /// <summary>The check-up of the panel; null where there was none.</summary>
    public ScreeningResult? Screening { get; private init; }

    /// <summary>What holds regions back; null where that was not diagnosed.</summary>
    public DiagnosisResult? Diagnosis { get; private init; }

    /// <summary>The path that was planned; null where none was.</summary>
    public PathResult? PlannedPath { get; private init; }

    /// <summary>Status and trend of the scores; null where that was not asked.</summary>
    public OutlookResult? Outlook { get; private init; }

    /// <inheritdoc/>
    public override IReadOnlyList<ResultTable> Tables => [.. Screening?.Tables ?? [], .. Result.Tables, .. Outlook?.Tables ?? [], .. Diagnosis?.Tables ?? [], .. PlannedPath?.Tables ?? [], .. Uncertainty?.Tables ?? [], .. Robustness?.Tables ?? []];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Conventions
        => [.. Screening?.Conventions ?? [], .. Result.Conventions, .. Outlook?.Conventions.Except(Result.Conventions) ?? [], .. Diagnosis?.Conventions ?? [], .. PlannedPath?.Conventions ?? [], .. Uncertainty?.Conventions ?? [], .. Robustness?.Conventions ?? []];

    /// <inheritdoc/>
    public override IReadOnlyList<Diagnostic> Diagnostics =>
    [
        .. found, .. Screening?.Diagnostics.Except(Result.Diagnostics) ?? [], .. Result.Diagnostics, .. Outlook?.Diagnostics ?? [], .. Diagnosis?.Diagnostics ?? [], .. PlannedPath?.Diagnostics ?? [], .. Uncertainty?.Diagnostics ?? [],
        .. Robustness?.Diagnostics ?? [], .. ModelJson.NotStored(Result.Model) is { } notStored ? [notStored] : Array.Empty<Diagnostic>(),
    ];

    private protected override IEnumerable<string> MoreNames
        => [.. PlannedPath is null ? Array.Empty<string>() : [PathJson.FileName], .. ModelJson.NotStored(Result.Model) is null ? [ResultFiles.ModelName] : Array.Empty<string>()];

    internal override Panel Panel => Result.Panel;

    private protected override string ManifestName => RunManifest.FileName;

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
        var screening = recipe.Screening is { } screened ? new ScreeningStudy(engine).Run(recipe.Recipe, panel, screened, cancellationToken) : null;
        var result = engine.Evaluate(recipe.Recipe, panel, progress, cancellationToken);
        return new(new RunOrigin("evaluate", recipe, null), engine.Catalog, result, [.. recipe.Diagnostics, .. found])
        {
            Screening = screening,
            Diagnosis = recipe.Diagnosis is { } diagnosed ? new DiagnosisStudy(engine).Run(result, diagnosed, progress, cancellationToken) : null,
            Outlook = recipe.Outlook is { } outlook ? new OutlookStudy(engine).OfScores(result, outlook, cancellationToken) : null,
            PlannedPath = recipe.PlannedPath is { } path ? new PathStudy(engine).Plan(result, path, progress, cancellationToken) : null,
            Uncertainty = recipe.Uncertainty is { } uncertain
                ? new UncertaintyStudy(engine).Run(recipe.Recipe, panel, uncertain, progress, cancellationToken)
                : null,
            Robustness = recipe.Robustness is { } tests ? new RobustnessStudy(engine).Run(recipe.Recipe, panel, tests, cancellationToken) : null,
        };
    }

    /// <summary>Scores the values that a recipe file names in the frozen frame of a model. See <see cref="ModelFile.WithPanel(PanelSource)"/>.</summary>
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
            engine.Score(model.Model, panel, progress, cancellationToken), [.. model.Diagnostics, .. found]);
    }

    private protected override void AddMore(IOutput output, RunOrigin origin, MethodCatalog catalog)
    {
        if (PlannedPath is { } path) output.Add(PathJson.FileName, stream => JsonFiles.Write(PathJson.Write(path), stream));
        ResultFiles.AddModel(Result.Model, origin.RecipeJson(catalog), output);
    }
}
