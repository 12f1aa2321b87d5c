namespace FusionMetrics;

/// <summary>The table <c>synergy</c>: the synergy degree of the composite system and the changes of its order degrees, a row a region and period after the base.</summary>
public sealed class SynergyTable : ResultTable<SynergyRow>
{
    private readonly IReadOnlyList<SynergyRow> rows;

    internal SynergyTable(IndicatorSystem system, IReadOnlyList<SynergyRow> rows) : base("synergy")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("period", r => rows[r].Period.ToString()),
            TableColumn.OfText("base", r => rows[r].Base.ToString()),
            .. system.Subsystems.Select((s, k) => TableColumn.OfNumbers($"change_{s.Code}", r => rows[r].Changes[k])),
            TableColumn.OfNumbers("synergy", r => rows[r].Degree),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override SynergyRow this[int index] => rows[index];
}
