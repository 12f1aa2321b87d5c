using FusionMetrics.Normalization;

namespace FusionMetrics.Uncertainty;

/// <summary>A region that no other is worse than.</summary>
internal static class Dominated
{
    /// <summary>The panel with one region more, which has the worst value of each indicator among the regions of each period.</summary>
    public static Panel Added(Panel panel, IndicatorSystem system)
    {
        var code = "dominated";
        while (panel.Regions.Any(r => r.Code == code)) code += "_";
        var builder = new PanelBuilder(panel.Indicators);
        int[] handles = [.. panel.Indicators.Select(builder.Declare)];
        var values = new double[handles.Length];
        for (var row = 0; row < panel.RowCount; row++)
        {
            for (var i = 0; i < handles.Length; i++) values[i] = panel.Column(panel.Indicators[i])[row];
            builder.AddRow(panel.RegionAt(row).Code, panel.PeriodAt(row), handles, values);
        }
        var directions = system.Indicators.ToDictionary(i => i.Code, StringComparer.Ordinal);
        for (var p = 0; p < panel.Periods.Count; p++)
        {
            int[] rows = [.. Enumerable.Range(0, panel.RowCount).Where(row => panel.PeriodIndices[row] == p)];
            for (var i = 0; i < handles.Length; i++)
                values[i] = directions.TryGetValue(panel.Indicators[i], out var indicator) ? Worst(indicator, panel.Column(indicator.Code), rows) : double.NaN;
            builder.AddRow(code, panel.Periods[p], handles, values);
        }
        return builder.Build();
    }

    private static double Worst(Indicator indicator, ReadOnlySpan<double> column, int[] rows)
    {
        var (worst, most) = (double.NaN, double.NegativeInfinity);
        foreach (var row in rows)
        {
            var badness = Badness(indicator, column[row]);
            if (badness > most) (worst, most) = (column[row], badness);
        }
        return worst;
    }

    private static double Badness(Indicator indicator, double value)
    {
        if (indicator.Direction == Direction.Benefit) return -value;
        if (indicator.Direction == Direction.Cost) return value;
        Span<double> distance = [value];
        new IdealDistance(indicator.Ideal!).Apply(distance, distance);
        return distance[0];
    }
}
