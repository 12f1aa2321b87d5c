namespace FusionMetrics;

/// <summary>The table <c>dimensions</c>: the index of every dimension, a row a region-period. Only where the system has dimensions.</summary>
public sealed class DimensionTable : ResultTable<DimensionRow>
{
    private readonly Dictionary<string, double[]> indices = new(StringComparer.Ordinal);

    internal DimensionTable(Panel panel, IndicatorSystem system, RowScores scores) : base("dimensions")
    {
        Panel = panel;
        for (var at = system.Subsystems.Count; at < system.Groups.Count; at++) indices.Add(system.Groups[at].Code, scores.Groups[at]);
        Columns =
        [
            TableColumn.OfText("region", row => panel.RegionAt(row).Code),
            TableColumn.OfText("period", row => panel.PeriodAt(row).ToString()),
            .. indices.Select(u => TableColumn.OfNumbers($"u_{u.Key}", row => u.Value[row])),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => Panel.RowCount;

    /// <inheritdoc/>
    public override DimensionRow this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new(this, index);
        }
    }

    internal Panel Panel { get; }

    internal double[] IndexOf(string dimension) => indices.TryGetValue(dimension, out var index)
        ? index
        : throw new KeyNotFoundException($"There is no dimension '{dimension}'. There are: {string.Join(", ", indices.Keys)}.");
}
