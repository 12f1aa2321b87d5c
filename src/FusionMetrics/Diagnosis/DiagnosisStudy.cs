using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>
/// Tells what holds regions back: obstacle degrees (障碍度), what one unit more of each indicator does to a score, what makes the difference to
/// another region or period, and which indicators move with the score. Pure functions of a result, in the frozen frame of its model: the same bits for
/// any number of threads. Safe for any number of threads.
/// </summary>
/// <remarks>Memory: 24 bytes a value of the panel: an obstacle degree and two derivatives.</remarks>
/// <param name="engine">The engine whose methods and threads are used: that which made the result.</param>
public sealed class DiagnosisStudy(EvaluationEngine engine)
{
    /// <summary>A study with the built-in methods.</summary>
    public DiagnosisStudy() : this(EvaluationEngine.Default)
    {
    }

    /// <summary>Finds everything that is wrong with a diagnosis, without making it.</summary>
    /// <param name="recipe">The recipe of the evaluation.</param>
    /// <param name="diagnosis">What is to be diagnosed.</param>
    /// <param name="panel">The panel, if there is one yet.</param>
    /// <returns>Errors; a diagnosis can be made when there is none.</returns>
    public static IReadOnlyList<Diagnostic> Validate(EvaluationRecipe recipe, DiagnosisRecipe diagnosis, Panel? panel = null)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        ArgumentNullException.ThrowIfNull(diagnosis);
        IEnumerable<string?> problems =
        [
            DiagnosedSeries.Problem(recipe, diagnosis.Series),
            diagnosis.Top < 1 ? "'top' must be a whole number of 1 or more." : null,
            diagnosis.Grey is { Rho: not (> 0 and <= 1) } ? "The distinguishing coefficient 'rho' must be above 0 and at most 1." : null,
        ];
        return
        [
            .. problems.OfType<string>().Select(problem => DiagnosisRules.Unusable.Says(problem, DiagnosticLocation.Of("diagnosis"))),
            .. panel is null ? [] : ContributionCheck.Of(recipe, panel, diagnosis.Contributions),
        ];
    }

    /// <summary>Diagnoses a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="diagnosis">What is diagnosed; null for obstacles, the gradient of D, and what keeps each region of the last period from the frontier.</param>
    /// <param name="progress">Receives how far the work has come.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="FusionMetricsException">The result and what is asked of it do not fit; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public DiagnosisResult Run(EvaluationResult result, DiagnosisRecipe? diagnosis = null,
        IProgress<EvaluationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        diagnosis ??= new DiagnosisRecipe();
        FusionMetricsException.ThrowIfErrors(Validate(result.Recipe, diagnosis, result.Panel));
        var (chunks, bag) = (new Chunks(engine.Threads, cancellationToken), new DiagnosticBag());
        var series = DiagnosedSeries.Of(result.Recipe, diagnosis.Series);
        progress?.Report(new("diagnosing obstacles", 0));
        var obstacles = PanelObstacles.Of(result.Model, result.Panel, diagnosis.Ideal, chunks, bag);
        progress?.Report(new("differentiating", 0.2));
        var gradient = PanelGradient.Of(result.Model, result.Panel, series, engine.Catalog, chunks, bag);
        progress?.Report(new("splitting differences", 0.5));
        var contributions = new PanelContributions(result.Model, result.Panel, series, diagnosis.Contributions, engine.Catalog).Split(chunks, bag);
        var grey = diagnosis.Grey is { } options ? PanelGrey.Of(result.Model, result.Panel, series, gradient.Scores, options, bag) : null;
        progress?.Report(new("done", 1));
        return new DiagnosisResult(result, diagnosis, obstacles, gradient, contributions, grey, bag.ToList());
    }

    /// <summary>The obstacle degrees of every region-period.</summary>
    /// <param name="result">The result.</param>
    /// <param name="ideal">What they are measured from.</param>
    /// <returns>The table.</returns>
    /// <exception cref="FusionMetricsException">An indicator has no such ideal.</exception>
    public ObstacleTable Obstacles(EvaluationResult result, ObstacleIdeal ideal = ObstacleIdeal.One)
    {
        ArgumentNullException.ThrowIfNull(result);
        return PanelObstacles.Of(result.Model, result.Panel, ideal, Threads(), new DiagnosticBag());
    }

    /// <summary>The gradient of a score of every region-period.</summary>
    /// <param name="result">The result.</param>
    /// <param name="series">The series; null as for <see cref="DiagnosisRecipe.Series"/>.</param>
    /// <returns>The table.</returns>
    /// <exception cref="FusionMetricsException">The result has no such series.</exception>
    public GradientTable Gradient(EvaluationResult result, string? series = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return PanelGradient.Of(result.Model, result.Panel, DiagnosedSeries.Of(result.Recipe, series), engine.Catalog, Threads(), new DiagnosticBag());
    }

    /// <summary>Splits the difference between a score of regions and that of a reference.</summary>
    /// <param name="result">The result.</param>
    /// <param name="options">Which regions, against what, and how; null for all regions of the last period against the frontier.</param>
    /// <param name="series">The series; null as for <see cref="DiagnosisRecipe.Series"/>.</param>
    /// <returns>The table.</returns>
    /// <exception cref="FusionMetricsException">There is no such series, region or period, or the difference cannot be split so.</exception>
    public ContributionTable Contributions(EvaluationResult result, ContributionOptions? options = null, string? series = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new PanelContributions(result.Model, result.Panel, DiagnosedSeries.Of(result.Recipe, series), options ?? new(), engine.Catalog)
            .Split(Threads(), new DiagnosticBag());
    }

    /// <summary>The grey relations of indicators with a score over the periods of each region.</summary>
    /// <param name="result">The result.</param>
    /// <param name="options">How they are measured; null for Deng's grades.</param>
    /// <param name="series">The series; null as for <see cref="DiagnosisRecipe.Series"/>.</param>
    /// <returns>The table.</returns>
    /// <exception cref="FusionMetricsException">The result has no such series, or the coefficient cannot be used.</exception>
    public GreyTable GreyRelations(EvaluationResult result, GreyOptions? options = null, string? series = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        var gradient = Gradient(result, series);
        return PanelGrey.Of(result.Model, result.Panel, gradient.Series, gradient.Scores, options ?? new(), new DiagnosticBag());
    }

    private Chunks Threads() => new(engine.Threads, CancellationToken.None);
}
