namespace FusionMetrics.Uncertainty;

/// <summary>The table <c>indicator_removal</c>: a row an indicator that is not all its group has.</summary>
public sealed class RemovalTable : ResultTable<RemovalRow>
{
    private readonly IReadOnlyList<RemovalRow> rows;

    internal RemovalTable(IReadOnlyList<RemovalRow> rows) : base("indicator_removal")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("indicator", r => rows[r].Indicator),
            TableColumn.OfNumbers("spearman", r => rows[r].Spearman),
            TableColumn.OfNumbers("mean_shift", r => rows[r].MeanShift),
            TableColumn.OfNumbers("largest_shift", r => rows[r].LargestShift),
            TableColumn.OfText("most_shifted", r => rows[r].MostShifted ?? ""),
            TableColumn.OfText("best_changes", r => rows[r].BestChanges ? "yes" : "no"),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override RemovalRow this[int index] => rows[index];
}
