using FusionMetrics.Numerics;
using FusionMetrics.Trends;

namespace FusionMetrics;

/// <summary>Tests the chosen series of every region for a trend.</summary>
internal sealed class TrendStage(ITrendDetector detector, FalseDiscoveryRule adjust, Chunks chunks)
{
    public IReadOnlyList<TrendRow> Detect(RegionSeries series)
    {
        var rows = series.Each(chunks, (region, name, values, _) => new TrendRow(region, name, detector.Detect(values)));
        if (adjust == FalseDiscoveryRule.None) return rows;
        var adjusted = FalseDiscovery.Adjust(Array.ConvertAll(rows, row => row.Finding.P), adjust);
        return [.. rows.Select((row, i) => row with { AdjustedP = adjusted[i] })];
    }
}
