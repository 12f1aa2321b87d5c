using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>Only what has no unit may be learned in any.</summary>
internal sealed class AnyUnit() : PromiseOf<IRanking>($"{RankingPromises.Family}.any-unit",
    "Columns are asked for in any unit only where that changes no score beyond rounding.")
{
    public override IEnumerable<Trial<IRanking>> Trials() => WeightedTable.Usual.Select(table => Try(table.Case, ranking =>
    {
        var frame = ranking.Fit(table.Table.ColumnsCheaperInAnotherUnit(), table.Weights);
        return Rounding.Difference("score", Scored.Own(ranking, table), Scored.Rows(ranking, frame, table.Table));
    }));
}
