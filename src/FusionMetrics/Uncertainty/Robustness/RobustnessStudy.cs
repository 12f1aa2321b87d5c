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
        FusionMetricsException.ThrowIfErrors([.. engine.Validate(recipe, panel), .. Check(recipe, robustness), .. StudiedSeries.Problems(panel, robustness.Period).Select(Unusable)]);

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

    /// <summary>What is wrong with the tests, whatever the panel.</summary>
    internal static IEnumerable<Diagnostic> Check(EvaluationRecipe recipe, RobustnessRecipe robustness)
    {
        if (robustness.Tests.Count == 0) yield return Unusable("There is no test. Name one: indicator-removal or rank-reversal.");
        foreach (var problem in StudiedSeries.Problems(recipe, robustness.Series)) yield return Unusable(problem);
    }

    private static Diagnostic Unusable(string message) => UncertaintyRules.Unusable.Says(message, DiagnosticLocation.Of("robustness"));
}
