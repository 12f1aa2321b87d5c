using FusionMetrics.Numerics;
using FusionMetrics.Trends;

namespace FusionMetrics;

/// <summary>The chosen series of every region: of each the rows that have a value, in the order of time.</summary>
internal sealed class RegionSeries
{
    private readonly Panel panel;
    private readonly (string Name, double[] Values)[] series;

    public RegionSeries(Panel panel, EvaluationRecipe recipe, IReadOnlyList<string> names, RowScores scores)
    {
        this.panel = panel;
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
        var values = RegionValues.Of(panel, region, series[s].Values);
        return examine(panel.Regions[region].Code, series[s].Name, values.Series, values.Rows);
    }
}
