using FusionMetrics.Methods;
using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>Ordinary data above 0 must not be declined.</summary>
internal sealed class AnswersPositive() : PromiseOf<IRanking>($"{RankingPromises.Family}.answers-positive",
    "Benefits above 0 with some spread are scored, and are not declined.", MethodClaim.NeedsPositive)
{
    public override IEnumerable<Trial<IRanking>> Trials() => WeightedTable.Positive.Select(table
        => Try(table.Case, ranking => Acceptance.Refusal(() => Scored.Own(ranking, table)), unless: table.Table.RowCount > AnswersThousand.Rows ? MethodClaim.LimitedRows : null));
}
