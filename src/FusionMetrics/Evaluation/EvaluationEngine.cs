using System.Diagnostics;
using System.Reflection;
using FusionMetrics.DynamicEvaluation;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;
using FusionMetrics.Treatment;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace FusionMetrics;

/// <summary>
/// The engine: checks, treats, fits, scores. The same panel, recipe and version give the same bits for any number of threads, any row
/// order and any machine. Safe for any number of threads.
/// </summary>
public sealed class EvaluationEngine
{
    private readonly FusionMetricsOptions options;
    private readonly ILogger logger;

    /// <summary>Creates an engine.</summary>
    /// <param name="catalog">The methods that recipes can name.</param>
    /// <param name="options">How the engine runs; nothing here changes a number.</param>
    /// <param name="logger">Receives messages; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The options ask for less than one thread.</exception>
    public EvaluationEngine(MethodCatalog catalog, FusionMetricsOptions? options = null, ILogger<EvaluationEngine>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        Catalog = catalog;
        this.options = options ?? new FusionMetricsOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(this.options.Threads, 1, nameof(options));
        this.logger = logger ?? NullLogger<EvaluationEngine>.Instance;
    }

    /// <summary>An engine with the built-in methods.</summary>
    public static EvaluationEngine Default { get; } = new(BuiltInMethods.Catalog);

    /// <summary>The version of the engine. The same version gives the same bits.</summary>
    public static string Version { get; } = typeof(EvaluationEngine).Assembly
        .GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    /// <summary>The methods that recipes can name.</summary>
    public MethodCatalog Catalog { get; }

    internal int Threads => options.Threads;

    /// <summary>Finds everything that is wrong with a recipe, and with a panel if one is given, without computing scores.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="panel">The panel, if there is one yet.</param>
    /// <returns>Errors, warnings and information; an evaluation can run when none is an error.</returns>
    public IReadOnlyList<Diagnostic> Validate(EvaluationRecipe recipe, Panel? panel = null)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        var bag = new DiagnosticBag();
        RecipeCheck.Recipe(recipe, Catalog, bag);
        if (panel is null) return bag.ToList();
        RecipeCheck.Columns(recipe, panel, bag);
        if (!bag.HasErrors) TryFit(recipe, panel, bag);
        return bag.ToList();
    }

    /// <summary>Evaluates a panel: fits a model to it and scores it in that frame.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="panel">The panel.</param>
    /// <param name="progress">Receives how far the work has come.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The result.</returns>
    /// <exception cref="FusionMetricsException">The recipe and the panel do not fit; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public EvaluationResult Evaluate(EvaluationRecipe recipe, Panel panel,
        IProgress<EvaluationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        ArgumentNullException.ThrowIfNull(panel);
        return Measured("evaluate", recipe, panel, bag =>
        {
            var chunks = new Chunks(options.Threads, cancellationToken);
            progress?.Report(new("checking and treating", 0));
            var treated = Checked(recipe, panel, bag);
            progress?.Report(new("fitting the model", 0.1));
            var model = FitTreated(recipe, treated, chunks, bag);
            return ScoreTreated(model, treated, chunks, progress, bag);
        });
    }

    /// <summary>Fits a model to a panel without scoring it.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="panel">The panel.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The model.</returns>
    /// <exception cref="FusionMetricsException">The recipe and the panel do not fit; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public EvaluationModel Fit(EvaluationRecipe recipe, Panel panel, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        ArgumentNullException.ThrowIfNull(panel);
        return Measured("fit", recipe, panel, bag =>
            FitTreated(recipe, Checked(recipe, panel, bag), new Chunks(options.Threads, cancellationToken), bag));
    }

    /// <summary>Scores a panel in the frozen frame of a model. Values beyond the frame are clamped or kept, as the recipe says, and reported.</summary>
    /// <param name="model">The model.</param>
    /// <param name="panel">The panel: the same indicators, any regions and periods.</param>
    /// <param name="progress">Receives how far the work has come.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The result.</returns>
    /// <exception cref="FusionMetricsException">The model and the panel do not fit; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public EvaluationResult Score(EvaluationModel model, Panel panel,
        IProgress<EvaluationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(panel);
        return Measured("score", model.Recipe, panel, bag =>
        {
            var treated = Checked(model.Recipe with { Scope = ScopeOfScoring(model) }, panel, bag, model.TreatmentFrames);
            FrameCheck.Periods(model, treated.Panel, bag);
            bag.ThrowIfErrors();
            return ScoreTreated(model, treated, new Chunks(options.Threads, cancellationToken), progress, bag);
        });
    }

    // The window of a reference scope belongs to the panel that was fitted, not to the one being scored.
    private static Scope ScopeOfScoring(EvaluationModel model)
        => model.Recipe.Scope.Kind == ScopeKind.Reference ? Scope.Pooled : model.Recipe.Scope;

    private TreatedPanel Checked(EvaluationRecipe recipe, Panel panel, DiagnosticBag bag, IReadOnlyList<TreatmentFrame?>? frames = null)
    {
        RecipeCheck.Recipe(recipe, Catalog, bag);
        RecipeCheck.Columns(recipe, panel, bag);
        bag.ThrowIfErrors();
        var treated = new EvaluationChain(recipe, Catalog, Chunks.OneThread, bag).Treat(DerivedStage.Derive(recipe, panel, bag), frames);
        bag.ThrowIfErrors();
        return treated;
    }

    // What treating and fitting would decline belongs to what is wrong with a recipe and a panel.
    private void TryFit(EvaluationRecipe recipe, Panel panel, DiagnosticBag bag)
    {
        try
        {
            var chain = new EvaluationChain(recipe, Catalog, new Chunks(options.Threads, CancellationToken.None), bag);
            var treated = chain.Treat(DerivedStage.Derive(recipe, panel, bag));
            if (!bag.HasErrors) chain.Fit(treated.Panel);
        }
        catch (FusionMetricsException) when (bag.HasErrors)
        {
            // Carries what is in the bag.
        }
    }

    private EvaluationModel FitTreated(EvaluationRecipe recipe, TreatedPanel treated, Chunks chunks, DiagnosticBag bag)
    {
        using var activity = Telemetry.Source.StartActivity("fit");
        var frames = new EvaluationChain(recipe, Catalog, chunks, bag).Fit(treated.Panel);
        return new EvaluationModel(recipe, frames, Version, treated.Panel.Fingerprint) { TreatmentFrames = treated.Frames };
    }

    private EvaluationResult ScoreTreated(EvaluationModel model, TreatedPanel raw, Chunks chunks, IProgress<EvaluationProgress>? progress, DiagnosticBag bag)
    {
        var treated = raw.Panel;
        using var activity = Telemetry.Source.StartActivity("score");
        progress?.Report(new("scoring rows", 0.4));
        var scores = new EvaluationChain(model.Recipe, Catalog, chunks, bag).Score(model.Frames, treated);
        if (CanGoBeyond(model, treated)) FrameCheck.Beyond(model, treated, bag);
        new ScoreCheck(model.Recipe, model.Frames, Catalog, treated, bag).Report(scores);
        FrameCheck.Missing(model.Recipe, treated, scores, bag);
        bag.ThrowIfErrors();

        IReadOnlyList<TrendRow>? trends = null;
        IReadOnlyList<BreakRow>? breaks = null;
        if (model.Recipe.Trend is { } stage)
        {
            progress?.Report(new("detecting trends", 0.7));
            var series = new RegionSeries(treated, model.Recipe, model.Recipe.TrendSeries, scores);
            trends = new TrendStage(Catalog.Create<ITrendDetector>(MethodFamily.Trend, stage.Method), stage.Adjust, chunks).Detect(series);
            if (stage.Breaks is { } method)
                breaks = new BreakStage(method, Catalog.Create<IBreakDetector>(MethodFamily.Break, method), stage.Adjust, chunks, bag).Detect(treated, series);
        }
        DynamicScores? dynamic = null;
        if (model.Recipe.Dynamic is { } overTime)
            dynamic = new DynamicStage(Catalog.Create<IDynamicEvaluation>(MethodFamily.Dynamic, overTime.Method), bag).Evaluate(treated, model.Recipe, scores);
        progress?.Report(new("done", 1));
        var treatment = model.Recipe.Treatment.Count == 0 ? null : new TreatmentTable(raw.Changes);
        return new EvaluationResult(model, treated, scores, trends, breaks, dynamic, treatment, RecipeConventions.Of(model.Recipe, Catalog), bag.ToList());
    }

    // A panel that gave the bounds itself has no value beyond them.
    private static bool CanGoBeyond(EvaluationModel model, Panel panel)
        => model.Recipe.Scope.Kind is ScopeKind.Reference or ScopeKind.Fixed || FrameCheck.ClampsWithin(model)
            || model.PanelFingerprint != panel.Fingerprint;

    private T Measured<T>(string operation, EvaluationRecipe recipe, Panel panel, Func<DiagnosticBag, T> work)
    {
        using var activity = Telemetry.Source.StartActivity(operation);
        activity?.SetTag("fusionmetrics.recipe", recipe.Name);
        activity?.SetTag("fusionmetrics.rows", panel.RowCount);
        Log.Started(logger, operation, recipe.Name, panel.RowCount, recipe.System.Indicators.Count);
        var started = Stopwatch.GetTimestamp();
        var bag = new DiagnosticBag();
        try
        {
            return work(bag);
        }
        catch (Exception exception)
        {
            activity?.SetStatus(ActivityStatusCode.Error, exception.Message);
            throw;
        }
        finally
        {
            var milliseconds = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            Telemetry.Record(operation, milliseconds / 1000, panel.RowCount, bag.ToList());
            Log.Found(logger, bag.ToList());
            Log.Finished(logger, operation, milliseconds);
        }
    }
}
