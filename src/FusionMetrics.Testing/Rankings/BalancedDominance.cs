using FusionMetrics.Methods;
using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>What is left of dominance where a row may lose by getting better in one column.</summary>
internal sealed class BalancedDominance() : PromiseOf<IRanking>($"{RankingPromises.Family}.balanced-dominance",
    "Among rows that stand at the same share of the range of every column, the better one scores more.", MethodClaim.PenalisesImbalance)
{
    private const int Steps = 8;

    public override IEnumerable<Trial<IRanking>> Trials() => WeightedTable.Usual.Select(table => Try(table.Case, ranking =>
    {
        double[][] rows = [.. Enumerable.Range(0, Steps + 1).Select(step => Row(table.Table, (double)step / Steps))];
        var scores = Scored.Rows(ranking, Scored.Frame(ranking, table), table.Table.WithRows("rows that stand alike in all columns", rows));
        for (var step = 1; step <= Steps; step++)
            if (!(scores[step] > scores[step - 1]))
                return FormattableString.Invariant($"{step - 1}/{Steps} of the range scores {scores[step - 1]:R}, but {step}/{Steps} scores {scores[step]:R}");
        return null;
    }));

    private static double[] Row(Table table, double share)
        => [.. Enumerable.Range(0, table.ColumnCount).Select(c => table[c].Min() + share * (table[c].Max() - table[c].Min()))];
}
