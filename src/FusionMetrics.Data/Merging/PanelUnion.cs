using System.Globalization;

namespace FusionMetrics.Data.Merging;

/// <summary>The union of panels by region and period.</summary>
internal sealed class PanelUnion(IReadOnlyList<(string Name, Panel Panel)> parts, ConflictRule conflicts, PanelBuilder builder)
{
    private readonly Dictionary<(string Region, Period Period), int> rows = [];
    private int passedOver;

    public void Merge(CancellationToken cancellationToken)
    {
        foreach (var (_, panel) in parts)
            for (var row = 0; row < panel.RowCount; row++) rows.TryAdd((panel.RegionAt(row).Code, panel.PeriodAt(row)), rows.Count);

        string[] indicators = [.. parts.SelectMany(p => p.Panel.Indicators).Distinct(StringComparer.Ordinal)];
        var columns = new double[indicators.Length][];
        for (var i = 0; i < indicators.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            columns[i] = Column(indicators[i]);
        }
        if (passedOver > 0)
            builder.Report(MergeRules.PassedOver.Says($"{passedOver} values are given differently by two sources; those of the source listed {(conflicts == ConflictRule.First ? "first" : "last")} were taken."));
        Push(indicators, columns, cancellationToken);
    }

    private double[] Column(string indicator)
    {
        var column = new double[rows.Count];
        Array.Fill(column, double.NaN);
        for (var part = 0; part < parts.Count; part++)
        {
            var panel = parts[part].Panel;
            if (!panel.Has(indicator)) continue;
            var values = panel.Column(indicator);
            for (var row = 0; row < values.Length; row++)
            {
                if (double.IsNaN(values[row])) continue;
                ref var merged = ref column[rows[(panel.RegionAt(row).Code, panel.PeriodAt(row))]];
                if (double.IsNaN(merged) || merged == values[row]) merged = values[row];
                else if (conflicts == ConflictRule.Error) Report(indicator, part, row, merged);
                else
                {
                    passedOver++;
                    if (conflicts == ConflictRule.Last) merged = values[row];
                }
            }
        }
        return column;
    }

    private void Report(string indicator, int part, int row, double first)
    {
        var (name, panel) = parts[part];
        var (region, period, value) = (panel.RegionAt(row).Code, panel.PeriodAt(row), panel.Column(indicator)[row]);
        var other = parts.First(p => p.Panel.Has(indicator) && p.Panel.FindRow(region, period) is >= 0 and var at && p.Panel.Column(indicator)[at] == first).Name;
        builder.Report(MergeRules.Conflict.Says(
            string.Create(CultureInfo.InvariantCulture, $"{indicator} of {region} in {period} is {first} in {other} and {value} in {name}. Correct one of them, or say which goes: conflicts: first or last."),
            DiagnosticLocation.In(name) with { Column = indicator, Region = region, Period = period }));
    }

    private void Push(string[] indicators, double[][] columns, CancellationToken cancellationToken)
    {
        int[] handles = [.. indicators.Select(builder.Declare)];
        builder.Expect(rows.Count);
        var values = new double[handles.Length];
        foreach (var ((region, period), row) in rows)
        {
            if (row % 4_096 == 0) cancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < values.Length; i++) values[i] = columns[i][row];
            builder.AddRow(region, period, handles, values);
        }
    }
}
