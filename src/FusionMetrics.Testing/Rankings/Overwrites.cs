using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>The engine hands out memory that has been used before.</summary>
internal sealed class Overwrites()
    : PromiseOf<IRanking>($"{RankingPromises.Family}.overwrites", "Every score is written, whatever stood there before.")
{
    public override IEnumerable<Trial<IRanking>> Trials() => WeightedTable.Usual.Select(table => Try($"{table.Case}, over 123.5", ranking =>
    {
        var frame = Scored.Frame(ranking, table);
        var rows = table.Table;
        var scores = new double[rows.RowCount];
        Array.Fill(scores, 123.5);
        ranking.Score(frame, new RowBlock(rows.Flat(), rows.ColumnCount, rows.RowCount, rows.RowCount), scores);
        return Rounding.BitDifference("score", Scored.Rows(ranking, frame, rows), scores);
    }));
}
