using FusionMetrics.Coupling.Dynamics;

namespace FusionMetrics;

/// <summary>The table <c>coupling_angles</c>: the coupling angle and phase of two series, a row a region and period after its first.</summary>
public sealed class CouplingAngleTable : ResultTable<CouplingAngleRow>
{
    private readonly IReadOnlyList<CouplingAngleRow> rows;

    internal CouplingAngleTable(IReadOnlyList<CouplingAngleRow> rows) : base("coupling_angles")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("period", r => rows[r].Period.ToString()),
            TableColumn.OfNumbers("first_speed", r => rows[r].FirstSpeed),
            TableColumn.OfNumbers("second_speed", r => rows[r].SecondSpeed),
            TableColumn.OfNumbers("angle", r => rows[r].Degrees),
            TableColumn.OfText("phase", r => DynamicsWords.English(rows[r].Phase)),
            TableColumn.OfText("phase_zh", r => DynamicsWords.Chinese(rows[r].Phase)),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override CouplingAngleRow this[int index] => rows[index];
}
