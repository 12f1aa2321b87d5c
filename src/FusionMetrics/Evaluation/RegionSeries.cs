using FusionMetrics.Numerics;
using FusionMetrics.Trends;

namespace FusionMetrics;

/// <summary>The chosen series of every region: of each the rows that have a value, in the order of time.</summary>
internal sealed class RegionSeries
{
    private readonly Panel panel;
    private readonly double[] timeOfPeriod;
    private readonly (string Name, double[] Values)[] series;

    public RegionSeries(Panel panel, EvaluationRecipe recipe, IReadOnlyList<string> names, RowScores scores)
    {
        this.panel = panel;
        timeOfPeriod = [.. panel.Periods.Select(p => p.TimeInYears)];
        series = [.. SeriesNames.Resolve(recipe, names).Select(name => (name, SeriesNames.Column(name, recipe, scores)))];
    }

    /// <summary>What is made of one series.</summary>
    /// <param name="region">The region's code.</param>
    /// <param name="name">The name of the series.</param>
    /// <param name="values">Its values.</param>
    /// <param name="rows">The row of the panel that each value is of.</param>
    public delegate TRow Examination<TRow>(string region, string name, TimeSeries values, ReadOnlySpan<int> rows);

    /// <summary>What is made of each series, by region, then in the order of the series.</summary>
    public TRow[] Each<TRow>(Chunks chunks, Examination<TRow> examine)
    {
        var found = new TRow[panel.Regions.Count * series.Length];
        chunks.ForEach(panel.Regions.Count, region =>
        {
            for (var s = 0; s < series.Length; s++) found[region * series.Length + s] = Of(region, s, examine);
        });
        return found;
    }

    private TRow Of<TRow>(int region, int s, Examination<TRow> examine)
    {
        var (start, length) = panel.RowsOf(region).GetOffsetAndLength(panel.RowCount);
        var (times, values, rows, count) = (new double[length], new double[length], new int[length], 0);
        for (var row = start; row < start + length; row++)
        {
            if (double.IsNaN(series[s].Values[row])) continue;
            (times[count], values[count], rows[count]) = (timeOfPeriod[panel.PeriodIndices[row]], series[s].Values[row], row);
            count++;
        }
        return examine(panel.Regions[region].Code, series[s].Name, new TimeSeries(times.AsSpan(0, count), values.AsSpan(0, count)), rows.AsSpan(0, count));
    }
}
