using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>An indicator counts the same wherever it is listed.</summary>
internal sealed class ColumnOrderFree() : PromiseOf<IRanking>($"{RankingPromises.Family}.column-order",
    "The order of the columns, with their weights, changes no score beyond rounding.")
{
    public override IEnumerable<Trial<IRanking>> Trials() => WeightedTable.Usual.Select(table => Try(table.Case, ranking =>
    {
        int[] order = [.. Enumerable.Range(1, table.Table.ColumnCount - 1), 0];
        return Rounding.Difference("score", Scored.Own(ranking, table), Scored.Own(ranking, table.WithColumnsOrdered(order)));
    }));
}
