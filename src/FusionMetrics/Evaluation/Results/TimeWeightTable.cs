namespace FusionMetrics;

/// <summary>The table <c>time_weights</c>: a row a period.</summary>
public sealed class TimeWeightTable : ResultTable<TimeWeightRow>
{
    private readonly IReadOnlyList<TimeWeightRow> rows;

    internal TimeWeightTable(IReadOnlyList<TimeWeightRow> rows) : base("time_weights")
    {
        this.rows = rows;
        Columns = [TableColumn.OfText("period", r => rows[r].Period.ToString()), TableColumn.OfNumbers("weight", r => rows[r].Weight)];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override TimeWeightRow this[int index] => rows[index];
}
