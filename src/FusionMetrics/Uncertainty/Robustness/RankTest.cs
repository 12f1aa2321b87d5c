using FusionMetrics.Numerics;

namespace FusionMetrics.Uncertainty;

/// <summary>Ranks of an evaluation, and of others like it. What is declined is reported, and has no ranks.</summary>
internal sealed class RankTest
{
    private readonly ReplicateScorer scorer;
    private readonly Replicate whole;
    private readonly Chunks chunks;
    private readonly DiagnosticBag bag;

    public RankTest(ReplicateScorer scorer, Replicate whole, Panel treated, Chunks chunks, DiagnosticBag bag)
    {
        this.scorer = scorer;
        this.whole = whole;
        this.chunks = chunks;
        this.bag = bag;
        Treated = treated;
        Ranks = RanksOf(scorer.Score(whole, treated));
    }

    public EvaluationRecipe Recipe => whole.Recipe;

    /// <summary>The panel after treatment.</summary>
    public Panel Treated { get; }

    public IReadOnlyList<string> Regions => scorer.Regions;

    /// <summary>The ranks by the recipe as it is; NaN where a region has none.</summary>
    public double[] Ranks { get; }

    public DiagnosticBag Bag => bag;

    /// <summary>The ranks in each of some cases; null where one is declined.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="system">The indicators of a case; null for all.</param>
    /// <param name="panel">The treated panel of a case.</param>
    /// <param name="named">A case in words.</param>
    public double[]?[] Each<T>(IReadOnlyList<T> cases, Func<T, IndicatorSystem?> system, Func<T, Panel> panel, Func<T, string> named)
    {
        var ranks = new double[]?[cases.Count];
        var declines = new Diagnostic?[cases.Count];
        chunks.ForEach(cases.Count, i =>
        {
            try
            {
                ranks[i] = RanksOf(scorer.Score(whole with { Remaining = system(cases[i]) }, panel(cases[i])));
            }
            catch (FusionMetricsException exception)
            {
                var first = exception.Diagnostics.First(d => d.Severity == Severity.Error);
                declines[i] = UncertaintyRules.Declined.Says($"{named(cases[i])}: {first.Message}", DiagnosticLocation.Of("robustness"));
            }
        });
        bag.AddRange(declines.OfType<Diagnostic>());
        return ranks;
    }

    private static double[] RanksOf(double[] scores) => ScoreRanks.Of(scores, TieRule.Least, 0);
}
