using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>No NaN, no infinity, no exception but the one that says what to do.</summary>
internal sealed class Defined() : PromiseOf<IRanking>($"{RankingPromises.Family}.defined",
    "Every row that was learned from has a finite score, or a diagnostic with severity error or FusionMetricsException says why not; no other exception.")
{
    public override IEnumerable<Trial<IRanking>> Trials() => WeightedTable.All.Select(table => Try(table.Case, ranking =>
    {
        foreach (var score in Scored.Own(ranking, table))
            if (!double.IsFinite(score)) return FormattableString.Invariant($"a score of {score}");
        return null;
    }));
}
