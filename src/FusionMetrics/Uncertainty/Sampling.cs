using FusionMetrics.Numerics;

namespace FusionMetrics.Uncertainty;

/// <summary>
/// Draws and evaluates the replicates of a study. Sample 0 draws every factor; sample 1 draws every factor anew; sample 2 + i is sample 0 but for
/// factor i, which is that of sample 1. Each draw has a random stream of its own, so that any thread can make any replicate.
/// </summary>
internal sealed class Sampling(ReplicateScorer scorer, EvaluationRecipe recipe, Panel panel, UncertaintyRecipe uncertainty, Func<double[], double[]> ranks)
{
    private static readonly Dictionary<string, ReplicateMatrix> NoRows = [];

    private readonly Perturbation[] factors = [.. uncertainty.Factors.Select(f => f.Prepare(recipe, panel))];
    private readonly Diagnostic?[] declines = new Diagnostic?[uncertainty.Replicates];
    private int declined;

    /// <summary>The scores and ranks of some samples.</summary>
    /// <param name="samples">How many.</param>
    /// <param name="rows">Each receives its series, of every row of the panel, in sample 0.</param>
    /// <param name="chunks">The threads.</param>
    /// <param name="progress">Receives how far the work has come.</param>
    public ReplicateTable[] Draw(int samples, IReadOnlyDictionary<string, ReplicateMatrix> rows, Chunks chunks, IProgress<EvaluationProgress>? progress)
    {
        var count = uncertainty.Replicates;
        ReplicateTable[] tables = [.. Enumerable.Range(0, samples).Select(_ => new ReplicateTable(count, scorer.Regions.Count))];
        var done = 0;
        chunks.ForEach(count, n =>
        {
            for (var sample = 0; sample < samples; sample++) Evaluate(n, sample, tables[sample], sample == 0 ? rows : NoRows);
            var now = Interlocked.Increment(ref done);
            if (now % Math.Max(1, count / 100) == 0) progress?.Report(new EvaluationProgress("replicating the evaluation", (double)now / count));
        });
        return tables;
    }

    /// <summary>How many replicates were declined, and why the first was.</summary>
    public IReadOnlyList<Diagnostic> Declined()
    {
        if (declined == 0) return [];
        var first = declines.First(d => d is not null)!;
        return
        [
            UncertaintyRules.Declined.Says($"{declined} replicates were declined and are left out, the first because: {first.Message}", DiagnosticLocation.Of("uncertainty")),
        ];
    }

    private void Evaluate(int n, int sample, ReplicateTable table, IReadOnlyDictionary<string, ReplicateMatrix> rows)
    {
        var replicate = new Replicate(recipe, panel);
        for (var i = 0; i < factors.Length; i++)
        {
            var isAnew = sample == 1 || sample == 2 + i;
            replicate = factors[i](replicate, new RandomStream(uncertainty.Seed, (uint)n, (uint)(2 * i + (isAnew ? 1 : 0))));
        }
        try
        {
            var scored = scorer.Evaluate(replicate);
            var scores = scorer.Score(scored);
            table.Put(n, scores, ranks(scores));
            foreach (var (series, matrix) in rows) scorer.Rows(scored, series).CopyTo(matrix.Row(n));
        }
        catch (FusionMetricsException exception)
        {
            table.Decline(n);
            foreach (var matrix in rows.Values) matrix.Decline(n);
            declines[n] ??= exception.Diagnostics.First(d => d.Severity == Severity.Error);
            Interlocked.Increment(ref declined);
        }
    }
}
