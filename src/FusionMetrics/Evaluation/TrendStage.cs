using FusionMetrics.Numerics;
using FusionMetrics.Trends;

namespace FusionMetrics;

/// <summary>Tests the chosen series of every region for a trend.</summary>
internal sealed class TrendStage(ITrendDetector detector, FalseDiscoveryRule adjust, Chunks chunks)
{
    public IReadOnlyList<TrendRow> Detect(Panel panel, EvaluationRecipe evaluation, RowScores scores)
    {
        var series = SeriesNames.Resolve(evaluation, evaluation.TrendSeries).Select(name => (Name: name, Values: SeriesNames.Column(name, evaluation, scores))).ToArray();
        double[] timeOfPeriod = [.. panel.Periods.Select(p => p.TimeInYears)];
        var rows = new TrendRow[panel.Regions.Count * series.Length];
        chunks.ForEach(panel.Regions.Count, region =>
        {
            for (var s = 0; s < series.Length; s++)
                rows[region * series.Length + s] = new(panel.Regions[region].Code, series[s].Name, Finding(panel, region, timeOfPeriod, series[s].Values));
        });
        if (adjust == FalseDiscoveryRule.None) return rows;
        var adjusted = FalseDiscovery.Adjust(Array.ConvertAll(rows, row => row.Finding.P), adjust);
        return [.. rows.Select((row, i) => row with { AdjustedP = adjusted[i] })];
    }

    private TrendFinding Finding(Panel panel, int region, double[] timeOfPeriod, double[] column)
    {
        var (start, length) = panel.RowsOf(region).GetOffsetAndLength(panel.RowCount);
        var (times, values) = (new double[length], new double[length]);
        var count = 0;
        for (var row = start; row < start + length; row++)
        {
            if (double.IsNaN(column[row])) continue;
            (times[count], values[count]) = (timeOfPeriod[panel.PeriodIndices[row]], column[row]);
            count++;
        }
        return detector.Detect(new TimeSeries(times.AsSpan(0, count), values.AsSpan(0, count)));
    }
}
