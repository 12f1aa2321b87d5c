using System.Collections.Concurrent;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Uncertainty;

/// <summary>Evaluates replicates from treatment to the scores and ranks that are studied. Safe for any number of threads.</summary>
internal sealed class ReplicateScorer
{
    private readonly MethodCatalog catalog;
    private readonly string series;
    private readonly string? ranking;
    private readonly Period period;
    private readonly Panel raw;

    // What becomes of the raw values as they are: the same for all replicates that vary neither them nor the treatment. Cleared by nothing, for there are
    // as many as the treatment has alternatives.
    private readonly ConcurrentDictionary<(IReadOnlyList<MethodChoice> Treatment, MissingRule Missing), Panel> treatedBefore = new();

    public ReplicateScorer(MethodCatalog catalog, EvaluationRecipe recipe, Panel panel, string series, Period period)
    {
        this.catalog = catalog;
        this.series = series;
        this.period = period;
        raw = panel;
        ranking = recipe.Ranking?.Id;
        Regions = [.. panel.Regions.Where(r => panel.FindRow(r.Code, period) >= 0).Select(r => r.Code)];
    }

    /// <summary>The regions that have a row in the period.</summary>
    public IReadOnlyList<string> Regions { get; }

    /// <summary>A replicate from treatment to scores.</summary>
    /// <exception cref="FusionMetricsException">The replicate is declined.</exception>
    public ScoredReplicate Evaluate(Replicate replicate) => Evaluate(replicate, Treat(replicate));

    /// <summary>The panel of a replicate after treatment.</summary>
    /// <exception cref="FusionMetricsException">The replicate is declined.</exception>
    public Panel Treat(Replicate replicate)
        => ReferenceEquals(replicate.Panel, raw)
            ? treatedBefore.GetOrAdd((replicate.Recipe.Treatment, replicate.Recipe.Missing), _ => TreatAnew(replicate))
            : TreatAnew(replicate);

    /// <summary>The score of each region in the period, from a panel after treatment.</summary>
    /// <exception cref="FusionMetricsException">The replicate is declined.</exception>
    public double[] Score(Replicate replicate, Panel treated) => Score(Evaluate(replicate, treated));

    /// <summary>The score of each region in the period; NaN where the replicate has dropped it.</summary>
    public double[] Score(ScoredReplicate replicate)
    {
        var (treated, column) = (replicate.Treated, Column(replicate, series));
        var result = new double[Regions.Count];
        for (var i = 0; i < result.Length; i++) result[i] = treated.FindRow(Regions[i], period) is >= 0 and var row ? column[row] : double.NaN;
        return result;
    }

    /// <summary>A series of a replicate, a number for each row of the panel; NaN where the replicate has dropped it.</summary>
    public double[] Rows(ScoredReplicate replicate, string name) => replicate.OnRowsOf(raw, Column(replicate, name));

    // An alternative ranking has another name, but the same place.
    private double[] Column(ScoredReplicate replicate, string name)
        => name == ranking ? replicate.Scores.Ranking! : SeriesNames.Column(name, replicate.Recipe, replicate.Scores);

    private ScoredReplicate Evaluate(Replicate replicate, Panel treated)
    {
        var recipe = replicate.Remaining is null ? replicate.Recipe : replicate.Recipe with { System = replicate.Remaining };
        var bag = new DiagnosticBag();
        var chain = new EvaluationChain(recipe, catalog, Chunks.OneThread, bag) { Draw = replicate.Weights };
        var frames = chain.Fit(treated);
        var scores = chain.Score(frames, treated);
        new ScoreCheck(recipe, frames, catalog, treated, bag).Report(scores);
        bag.ThrowIfErrors();
        return new(recipe, treated, scores);
    }

    private Panel TreatAnew(Replicate replicate)
    {
        var bag = new DiagnosticBag();
        var treated = new EvaluationChain(replicate.Recipe, catalog, Chunks.OneThread, bag).Treat(replicate.Panel).Panel;
        bag.ThrowIfErrors();
        return treated;
    }
}
