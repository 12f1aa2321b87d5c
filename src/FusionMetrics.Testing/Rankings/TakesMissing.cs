using FusionMetrics.Methods;
using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>A row is scored by what is there.</summary>
internal sealed class TakesMissing() : PromiseOf<IRanking>($"{RankingPromises.Family}.takes-missing",
    "A row without the value of the last column has the score that it has where there is no such column and the other weights are scaled to sum to 1.",
    MethodClaim.TakesMissing)
{
    public override IEnumerable<Trial<IRanking>> Trials() => WeightedTable.Usual.Select(table => Try(table.Case, ranking =>
    {
        var last = table.Table.ColumnCount - 1;
        var without = table.Table.Without("the last column missing", (column, _) => column == last);
        var scores = Scored.Rows(ranking, Scored.Frame(ranking, table), without);
        return Rounding.Difference("score", Scored.Own(ranking, table.WithoutLastColumn()), scores);
    }));
}
