using FusionMetrics.Numerics;
using FusionMetrics.Trends;

namespace FusionMetrics;

/// <summary>Tests the chosen series of every region for a trend.</summary>
internal sealed class TrendStage(ITrendDetector detector, FalseDiscoveryRule adjust, Chunks chunks)
{
    public IReadOnlyList<TrendRow> Detect(Panel panel, EvaluationRecipe evaluation, RowScores scores)
    {
        var series = SeriesNames.Resolve(evaluation, evaluation.TrendSeries).Select(name => (Name: name, Values: SeriesNames.Column(name, evaluation, scores))).ToArray();
        var rows = new TrendRow[panel.Regions.Count * series.Length];
        chunks.ForEach(panel.Regions.Count, region =>
        {
            for (var s = 0; s < series.Length; s++)
                rows[region * series.Length + s] = new(panel.Regions[region].Code, series[s].Name, detector.Detect(RegionSeries.Of(panel, region, series[s].Values).Series));
        });
        if (adjust == FalseDiscoveryRule.None) return rows;
        var adjusted = FalseDiscovery.Adjust(Array.ConvertAll(rows, row => row.Finding.P), adjust);
        return [.. rows.Select((row, i) => row with { AdjustedP = adjusted[i] })];
    }
}
