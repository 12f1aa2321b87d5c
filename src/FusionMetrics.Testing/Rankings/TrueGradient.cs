using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>A gradient that is not that of the score would send every search for a path the wrong way.</summary>
internal sealed class TrueGradient() : PromiseOf<IRanking>($"{RankingPromises.Family}.true-gradient",
    "A gradient in closed form depends on nothing but the row, to the bit, and is that of the score, where it is a finite number; it is one for some row.")
{
    private const int Most = 60;

    public override IEnumerable<Trial<IRanking>> Trials() => WeightedTable.Usual.Select(table => Try(table.Case, ranking =>
    {
        var frame = Scored.Frame(ranking, table);
        double[][] columns = [.. Enumerable.Range(0, table.Table.ColumnCount).Select(j => table.Table[j].Take(Most).ToArray())];
        return (ranking as IDifferentiableRanking)?.Differentiate(frame) is { } gradient ? Slopes.Difference("the score", columns, ranking.Prepare(frame), gradient) : null;
    }));
}
