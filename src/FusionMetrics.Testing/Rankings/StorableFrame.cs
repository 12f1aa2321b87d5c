using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>Last year's frame scores this year, read from a file, by a ranking that has been fitted to something else since.</summary>
internal sealed class StorableFrame() : PromiseOf<IRanking>($"{RankingPromises.Family}.storable",
    "Scores by a copy of a frame have the same bits, whatever was fitted since.")
{
    public override IEnumerable<Trial<IRanking>> Trials() => WeightedTable.Usual.Select((table, i) => Try(table.Case, ranking =>
    {
        var frame = Scored.Frame(ranking, table);
        var scores = Scored.Rows(ranking, frame, table.Table);
        Scored.Frame(ranking, WeightedTable.Ordinary[(i + 1) % WeightedTable.Ordinary.Count]);
        return Rounding.BitDifference("score", scores, Scored.Rows(ranking, Scored.Stored(frame), table.Table));
    }));
}
