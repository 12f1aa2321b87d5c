using FusionMetrics.Numerics;

namespace FusionMetrics.Uncertainty;

/// <summary>
/// Tests whether ranks depend on single indicators, and whether the order of two regions depends on who else is ranked. Safe for any number of
/// threads.
/// </summary>
/// <param name="engine">The engine whose methods and threads are used.</param>
/// <remarks>Source of the reversal tests: Wang and Triantaphyllou (2008), Ranking irregularities, Omega 36, 45-63.</remarks>
public sealed class RobustnessStudy(EvaluationEngine engine)
{
    /// <summary>Finds everything that is wrong with tests, without doing them.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="robustness">The tests.</param>
    /// <param name="panel">The panel, if there is one yet.</param>
    /// <returns>Errors; the tests can run when there is none.</returns>
    public static IReadOnlyList<Diagnostic> Validate(EvaluationRecipe recipe, RobustnessRecipe robustness, Panel? panel = null)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        ArgumentNullException.ThrowIfNull(robustness);
        IEnumerable<string> problems =
        [
            .. robustness.Tests.Count == 0 ? ["There is no test. Name one: indicator-removal or rank-reversal."] : Array.Empty<string>(),
            .. StudiedSeries.Problems(recipe, robustness.Series),
            .. panel is null ? [] : StudiedSeries.Problems(panel, robustness.Period),
        ];
        return [.. problems.Select(problem => UncertaintyRules.Unusable.Says(problem, DiagnosticLocation.Of("robustness")))];
    }

    /// <summary>Tests an evaluation.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="panel">The panel, before treatment.</param>
    /// <param name="robustness">The tests.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="FusionMetricsException">The recipe, the tests and the panel do not fit; carries everything that was found.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public RobustnessResult Run(EvaluationRecipe recipe, Panel panel, RobustnessRecipe robustness, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(robustness);
        FusionMetricsException.ThrowIfErrors([.. engine.Validate(recipe, panel), .. Validate(recipe, robustness, panel)]);
        (recipe, panel) = DerivedStage.Once(recipe, panel);

        var series = StudiedSeries.Of(recipe, robustness.Series);
        var period = robustness.Period ?? panel.Periods[^1];
        var scorer = new ReplicateScorer(engine.Catalog, recipe, panel, series, period);
        var whole = new Replicate(recipe, panel);
        var treated = scorer.Treat(whole);
        var bag = new DiagnosticBag();
        var test = new RankTest(scorer, whole, treated, new Chunks(engine.Threads, cancellationToken), bag);
        var removals = robustness.Tests.Contains(RobustnessTest.IndicatorRemoval) ? new IndicatorRemoval(test).Rows() : null;
        var reversals = robustness.Tests.Contains(RobustnessTest.RankReversal) ? new RankReversal(test).Rows() : null;
        return new RobustnessResult(robustness, series, period, removals, reversals, bag.ToList());
    }
}
