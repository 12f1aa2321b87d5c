using FusionMetrics.Ranking;
using FusionMetrics.Testing.Examination;

namespace FusionMetrics.Testing.Rankings;

/// <summary>Every table, for comparisons to the bit.</summary>
internal static class RankingRuns
{
    public static IReadOnlyList<Run<IRanking>> All { get; } = [.. WeightedTable.All.Select(table => new Run<IRanking>(table.Case, ranking =>
    {
        var frame = ranking.Fit(table.Table.Columns(), table.Weights);
        var answer = new Answer().Add(frame.Diagnostics);
        if (frame.Diagnostics.Any(d => d.Severity == Severity.Error)) return answer;
        foreach (var (name, vector) in frame.Vectors.OrderBy(v => v.Key, StringComparer.Ordinal)) answer.Add(name, vector);
        return answer.Add("score", Scored.Rows(ranking, frame, table.Table));
    }))];
}
