using FusionMetrics.Methods;
using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>Twice the regions, each with a twin: the same scores.</summary>
internal sealed class ReplicationInvariant() : PromiseOf<IRanking>($"{RankingPromises.Family}.replication-invariant",
    "Every row learned from given twice changes no score beyond rounding.", MethodClaim.ReplicationInvariant)
{
    public override IEnumerable<Trial<IRanking>> Trials() => WeightedTable.Usual.Select(table => Try(table.Case, ranking =>
    {
        var twice = table with { Table = table.Table.WithRowsTwice() };
        return Rounding.Difference("score", Scored.Own(ranking, table), Scored.Rows(ranking, Scored.Frame(ranking, twice), table.Table));
    }));
}
