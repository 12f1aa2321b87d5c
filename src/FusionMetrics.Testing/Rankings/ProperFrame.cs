using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>What storing a model needs of a frame.</summary>
internal sealed class ProperFrame()
    : PromiseOf<IRanking>($"{RankingPromises.Family}.frame", "Every number of the frame is finite.")
{
    public override IEnumerable<Trial<IRanking>> Trials() => WeightedTable.All.Select(table => Try(table.Case, ranking =>
    {
        foreach (var (name, vector) in Scored.Frame(ranking, table).Vectors)
        {
            foreach (var number in vector)
                if (!double.IsFinite(number)) return FormattableString.Invariant($"vector '{name}' has {number}");
        }
        return null;
    }));
}
