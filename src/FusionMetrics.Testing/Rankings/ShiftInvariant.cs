using FusionMetrics.Methods;
using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>Celsius or kelvin: the same scores.</summary>
internal sealed class ShiftInvariant() : PromiseOf<IRanking>($"{RankingPromises.Family}.shift-invariant",
    "Another zero of one column changes no score beyond rounding.", MethodClaim.ShiftInvariant)
{
    public override IEnumerable<Trial<IRanking>> Trials() => WeightedTable.Usual.Select(table => Try($"{table.Case}, x1 plus 5", ranking =>
        Rounding.Difference("score", Scored.Own(ranking, table), Scored.Own(ranking, table with { Table = table.Table.WithColumn(0, "plus 5", x => x + 5) }))));
}
