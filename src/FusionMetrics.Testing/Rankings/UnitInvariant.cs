using FusionMetrics.Methods;
using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>Tonnes or kilograms: the same scores.</summary>
internal sealed class UnitInvariant() : PromiseOf<IRanking>($"{RankingPromises.Family}.unit-invariant",
    "Another unit of one column changes no score beyond rounding.", MethodClaim.UnitInvariant)
{
    public override IEnumerable<Trial<IRanking>> Trials() => WeightedTable.Usual.Select(table => Try($"{table.Case}, x1 times 1000", ranking =>
        Rounding.Difference("score", Scored.Own(ranking, table), Scored.Own(ranking, table with { Table = table.Table.WithColumn(0, "times 1000", x => 1000 * x) }))));
}
