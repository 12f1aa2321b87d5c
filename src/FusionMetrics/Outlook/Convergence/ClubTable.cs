namespace FusionMetrics.Outlook;

/// <summary>The table <c>clubs</c>: which regions converge to which, a row a series and region, the clubs from the highest down, then those in none.</summary>
public sealed class ClubTable : ResultTable<ClubRow>
{
    private readonly IReadOnlyList<ClubRow> rows;

    internal ClubTable(IReadOnlyList<ClubRow> rows) : base("clubs")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("series", r => rows[r].Series),
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("membership", r => ConvergenceWords.Code(rows[r].Membership)),
            TableColumn.OfIntegers("club", r => rows[r].Club),
            TableColumn.OfNumbers("log_t", r => rows[r].Test?.Coefficient ?? double.NaN),
            TableColumn.OfNumbers("log_t_t", r => rows[r].Test?.T ?? double.NaN),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override ClubRow this[int index] => rows[index];
}
