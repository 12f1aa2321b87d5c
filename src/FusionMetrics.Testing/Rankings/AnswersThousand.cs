using FusionMetrics.Methods;
using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>What compares all rows with one another must still be of use for a country and its cities.</summary>
internal sealed class AnswersThousand() : PromiseOf<IRanking>($"{RankingPromises.Family}.answers-thousand",
    "1,000 rows of benefits above 0 with some spread are scored, and are not declined.", MethodClaim.LimitedRows)
{
    /// <summary>As many rows as no ranking may decline for being too many.</summary>
    public const int Rows = 1_000;

    public override IEnumerable<Trial<IRanking>> Trials()
        => [Try(WeightedTable.Thousand.Case, ranking => Acceptance.Refusal(() => Scored.Own(ranking, WeightedTable.Thousand)))];
}
