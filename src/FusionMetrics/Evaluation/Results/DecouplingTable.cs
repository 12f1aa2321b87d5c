using FusionMetrics.Coupling.Dynamics;

namespace FusionMetrics;

/// <summary>The table <c>decoupling</c>: growth of a pressure and of its driver, elasticity and state, a row a region and period after its first.</summary>
public sealed class DecouplingTable : ResultTable<DecouplingRow>
{
    private readonly IReadOnlyList<DecouplingRow> rows;

    internal DecouplingTable(IReadOnlyList<DecouplingRow> rows) : base("decoupling")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("period", r => rows[r].Period.ToString()),
            TableColumn.OfNumbers("pressure_growth", r => rows[r].PressureGrowth),
            TableColumn.OfNumbers("driver_growth", r => rows[r].DriverGrowth),
            TableColumn.OfNumbers("elasticity", r => rows[r].Elasticity),
            TableColumn.OfText("state", r => DynamicsWords.English(rows[r].State)),
            TableColumn.OfText("state_zh", r => DynamicsWords.Chinese(rows[r].State)),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override DecouplingRow this[int index] => rows[index];
}
