using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>The second ability of a ranking that has it. The engine uses one or the other, as it goes faster.</summary>
internal sealed class Columnwise() : PromiseOf<IRanking>($"{RankingPromises.Family}.columnwise",
    "Taking in the columns one after another gives the bits that scoring whole rows gives, in blocks of any length.")
{
    public override IEnumerable<Trial<IRanking>> Trials() =>
        from table in WeightedTable.Ordinary
        from length in Blocks.Lengths
        select Try($"{table.Case}, blocks of {length}", ranking => ranking is IColumnwiseRanking columnwise ? Breach(columnwise, table, length) : null);

    private static string? Breach(IColumnwiseRanking ranking, WeightedTable table, int length)
    {
        var frame = Scored.Frame(ranking, table);
        var fold = ranking.Fold(Scored.Stored(frame));
        return Rounding.BitDifference("score",
            Blocks.Computed(table.Table, length, (rows, scores) => ranking.Score(frame, rows, scores)),
            Blocks.Computed(table.Table, length, (rows, scores) =>
            {
                // Memory that has been used before.
                scores.Fill(123.5);
                fold.Score(rows, scores);
            }));
    }
}
