using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>Larger is better, and not only never worse.</summary>
internal sealed class BestAboveWorst() : PromiseOf<IRanking>($"{RankingPromises.Family}.best-above-worst",
    "A row that is best in every column scores above one that is worst in every column.")
{
    public override IEnumerable<Trial<IRanking>> Trials() => WeightedTable.Usual.Select(table => Try(table.Case, ranking =>
    {
        int[] columns = [.. Enumerable.Range(0, table.Table.ColumnCount)];
        double[] best = [.. columns.Select(c => table.Table[c].Max())];
        double[] worst = [.. columns.Select(c => table.Table[c].Min())];
        var scores = Scored.Rows(ranking, Scored.Frame(ranking, table), table.Table.WithRows("best and worst", best, worst));
        return scores[0] > scores[1] ? null : FormattableString.Invariant($"the best scores {scores[0]:R}, the worst {scores[1]:R}");
    }));
}
