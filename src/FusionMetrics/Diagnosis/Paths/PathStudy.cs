namespace FusionMetrics.Diagnosis;

/// <summary>
/// Plans how a region improves (路径优化): which indicators move, how far and when, so that a goal is reached at the least cost, or a budget raises the score the most; and how regions share a
/// budget. In the frozen frame of a result; every plan is scored by the engine itself. Pure: the same bits for any number of threads. Safe for any number of threads.
/// </summary>
/// <remarks>
/// Indicators move in their better direction at a cost in proportion, between limits. Needs indices that are weighted sums of affine maps. D of the standard coupling model with equal weights, T and each
/// index are searched in closed form, the others by branching and bounding with planes: see the certificate of each plan.
/// </remarks>
/// <param name="engine">The engine whose methods are used: that which made the result.</param>
public sealed class PathStudy(EvaluationEngine engine)
{
    /// <summary>A study with the built-in methods.</summary>
    public PathStudy() : this(EvaluationEngine.Default)
    {
    }

    /// <summary>Finds everything that is wrong with a question for a path, as far as that is known without a result.</summary>
    /// <param name="recipe">The recipe of the evaluation.</param>
    /// <param name="path">What is to be planned.</param>
    /// <param name="panel">The panel, if there is one yet.</param>
    /// <returns>Errors; a path can be searched when there is none.</returns>
    public static IReadOnlyList<Diagnostic> Validate(EvaluationRecipe recipe, PathRecipe path, Panel? panel = null)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        ArgumentNullException.ThrowIfNull(path);
        return [.. PathCheck.Problems(recipe, path, panel).Select(PathRules.Problem)];
    }

    /// <summary>Plans the path of a region, or, where <see cref="PathRecipe.Allocate"/> says how, those of regions that share a budget.</summary>
    /// <param name="result">The result that the paths start from.</param>
    /// <param name="path">What is to be planned.</param>
    /// <param name="progress">Receives how far the work has come.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>The plans.</returns>
    /// <exception cref="FusionMetricsException">What is asked for does not fit the result, or the goal is out of reach; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public PathResult Plan(EvaluationResult result, PathRecipe path, IProgress<EvaluationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(path);
        FusionMetricsException.ThrowIfErrors(Validate(result.Recipe, path, result.Panel));
        progress?.Report(new("planning the path", 0));
        var bag = new DiagnosticBag();
        var frame = new PathFrame(result, path, engine.Catalog, bag);
        cancellationToken.ThrowIfCancellationRequested();
        var planned = path.Allocate is null
            ? new RegionPlanner(engine, result, path, frame, bag).Plan(cancellationToken)
            : new SharedPlanner(engine, result, path, frame, bag).Plan(cancellationToken);
        progress?.Report(new("done", 1));
        return planned;
    }
}
