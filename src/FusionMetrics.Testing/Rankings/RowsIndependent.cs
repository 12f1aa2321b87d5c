using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>A row alone and in a block of any length, at any place, scores the same bits.</summary>
internal sealed class RowsIndependent() : PromiseOf<IRanking>($"{RankingPromises.Family}.rows-independent",
    "The score of a row depends on nothing but that row and the frame, to the bit: alone, or in a block of 7, 8, 9 or 512.")
{
    public override IEnumerable<Trial<IRanking>> Trials() =>
        from table in WeightedTable.Usual
        from length in Blocks.Lengths
        select Try($"{table.Case}, blocks of {length}", ranking =>
        {
            var frame = Scored.Frame(ranking, table);
            return Blocks.Difference("score", table.Table, length, (block, scores) => ranking.Score(frame, block, scores));
        });
}
