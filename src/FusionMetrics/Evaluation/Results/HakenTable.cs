using FusionMetrics.Coupling.Dynamics;

namespace FusionMetrics;

/// <summary>
/// The table <c>haken</c>: the order parameter of two series, its potential and its distance from the stable point, a row a region-period. Empty where none is
/// the order parameter.
/// </summary>
public sealed class HakenTable : ResultTable<HakenRow>
{
    private readonly IReadOnlyList<HakenRow> rows;

    internal HakenTable(HakenAnalysis analysis, IReadOnlyList<HakenRow> rows, string? orderParameter) : base("haken")
    {
        this.rows = rows;
        Analysis = analysis;
        OrderParameter = orderParameter;
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("period", r => rows[r].Period.ToString()),
            TableColumn.OfNumbers("order_parameter", r => rows[r].OrderParameter),
            TableColumn.OfNumbers("potential", r => rows[r].Potential),
            TableColumn.OfNumbers("distance", r => rows[r].Distance),
        ];
    }

    /// <summary>Haken's model with each of the two series as the order parameter.</summary>
    public HakenAnalysis Analysis { get; }

    /// <summary>The series that is the order parameter; null where the adiabatic approximation holds for neither.</summary>
    public string? OrderParameter { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override HakenRow this[int index] => rows[index];
}
