using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>Statistics merge: columns of many parts are like columns of a single part.</summary>
internal sealed class Mergeable()
    : PromiseOf<IRanking>($"{RankingPromises.Family}.mergeable", "Where columns are cut into parts changes no score beyond rounding.")
{
    public override IEnumerable<Trial<IRanking>> Trials() => WeightedTable.Usual.Select(table => Try($"{table.Case}, in parts of 3", ranking =>
        Rounding.Difference("score", Scored.Own(ranking, table), Scored.Rows(ranking, Scored.Frame(ranking, table, partLength: 3), table.Table))));
}
