namespace FusionMetrics.Outlook;

/// <summary>The indicators of a panel, as series.</summary>
internal static class ObservedIndicators
{
    public static IReadOnlyList<OutlookSeries> Of(Panel panel, OutlookRecipe recipe)
        => Of(panel, [.. (recipe.Series ?? panel.Indicators).Select(code => (code, panel.Column(code).ToArray()))]);

    /// <summary>Named columns, a value for each row of a panel, as series of its regions.</summary>
    public static IReadOnlyList<OutlookSeries> Of(Panel panel, IReadOnlyList<(string Name, double[] Values)> columns)
    {
        var series = new List<OutlookSeries>(panel.Regions.Count * columns.Count);
        for (var region = 0; region < panel.Regions.Count; region++)
        {
            var (start, length) = panel.RowsOf(region).GetOffsetAndLength(panel.RowCount);
            Period[] periods = [.. Enumerable.Range(start, length).Select(panel.PeriodAt)];
            foreach (var (name, values) in columns)
                series.Add(new(panel.Regions[region].Code, name, periods, values[start..(start + length)]) { RegionName = panel.Regions[region].Name, RegionNameZh = panel.Regions[region].NameZh });
        }
        return series;
    }
}
