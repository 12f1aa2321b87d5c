using FusionMetrics.Treatment;

namespace FusionMetrics;

/// <summary>The table <c>treatment</c>: every cell that a treatment changed.</summary>
public sealed class TreatmentTable : ResultTable<CellChange>
{
    private readonly IReadOnlyList<CellChange> changes;

    internal TreatmentTable(IReadOnlyList<CellChange> changes) : base("treatment")
    {
        this.changes = changes;
        Columns =
        [
            TableColumn.OfText("region", row => changes[row].Region),
            TableColumn.OfText("period", row => changes[row].Period.ToString()),
            TableColumn.OfText("indicator", row => changes[row].Indicator),
            TableColumn.OfNumbers("from", row => changes[row].From),
            TableColumn.OfNumbers("to", row => changes[row].To),
            TableColumn.OfText("reason", row => changes[row].Reason),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => changes.Count;

    /// <inheritdoc/>
    public override CellChange this[int index] => changes[index];
}
