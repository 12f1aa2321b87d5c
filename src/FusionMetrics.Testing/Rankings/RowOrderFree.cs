using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>New names of regions, and so another order of rows, change nothing.</summary>
internal sealed class RowOrderFree()
    : PromiseOf<IRanking>($"{RankingPromises.Family}.row-order", "The order of the rows learned from changes no score beyond rounding.")
{
    public override IEnumerable<Trial<IRanking>> Trials() => WeightedTable.Usual.Select(table => Try(table.Case, ranking =>
    {
        var shuffled = table with { Table = table.Table.WithRowsOrdered(new SplitMix64(33).Shuffled(table.Table.RowCount)) };
        return Rounding.Difference("score", Scored.Own(ranking, table), Scored.Rows(ranking, Scored.Frame(ranking, shuffled), table.Table));
    }));
}
