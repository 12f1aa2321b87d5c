using FusionMetrics.Methods;
using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>Ordinary data must not be declined.</summary>
internal sealed class Answers() : PromiseOf<IRanking>($"{RankingPromises.Family}.answers",
    "Benefits between 0 and 1 with some spread are scored, and are not declined.", unless: MethodClaim.NeedsPositive)
{
    public override IEnumerable<Trial<IRanking>> Trials() => WeightedTable.Ordinary.Select(table
        => Try(table.Case, ranking => Acceptance.Refusal(() => Scored.Own(ranking, table)), unless: table.Table.RowCount > AnswersThousand.Rows ? MethodClaim.LimitedRows : null));
}
