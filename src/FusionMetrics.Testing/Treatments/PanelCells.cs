namespace FusionMetrics.Testing.Treatments;

/// <summary>The cells of a panel as they are now, in memory of their own.</summary>
internal sealed class PanelCells
{
    private readonly Dictionary<Cell, double> values = [];
    private readonly HashSet<(string Region, Period Period)> rows = [];

    public PanelCells(Panel panel)
    {
        for (var row = 0; row < panel.RowCount; row++)
        {
            var (region, period) = (panel.RegionAt(row).Code, panel.PeriodAt(row));
            rows.Add((region, period));
            foreach (var code in panel.Indicators) values.Add(new(region, period, code), panel.Column(code)[row]);
        }
    }

    public IEnumerable<Cell> Cells => values.Keys;

    public IEnumerable<(string Region, Period Period)> Rows => rows;

    /// <summary>The value of a cell; NaN where it is missing, or where there is no such cell.</summary>
    public double this[Cell cell] => values.GetValueOrDefault(cell, double.NaN);

    public bool HasRow(string region, Period period) => rows.Contains((region, period));

    /// <summary>Cells with another value than before, those of dropped rows aside.</summary>
    public IEnumerable<Cell> ChangedSince(PanelCells before) => Cells.Union(before.Cells.Where(c => HasRow(c.Region, c.Period)))
        .Where(cell => !Same(before[cell], this[cell]));

    /// <summary>Equal, or both missing.</summary>
    public static bool Same(double a, double b) => a.Equals(b);
}
