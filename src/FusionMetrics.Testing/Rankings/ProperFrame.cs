using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>What storing a model needs of a frame.</summary>
internal sealed class ProperFrame()
    : PromiseOf<IRanking>($"{RankingPromises.Family}.frame", "Each vector of the frame has one finite number a column.")
{
    public override IEnumerable<Trial<IRanking>> Trials() => WeightedTable.All.Select(table => Try(table.Case, ranking =>
    {
        foreach (var (name, vector) in Scored.Frame(ranking, table).Vectors)
        {
            if (vector.Count != table.Table.ColumnCount) return $"vector '{name}' has {vector.Count} numbers for {table.Table.ColumnCount} columns";
            foreach (var number in vector)
                if (!double.IsFinite(number)) return FormattableString.Invariant($"vector '{name}' has {number}");
        }
        return null;
    }));
}
