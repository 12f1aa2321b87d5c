namespace FusionMetrics.Diagnosis;

/// <summary>The table <c>grey_relations</c>: the grey relational grade of every indicator with a score over the periods of each region.</summary>
public sealed class GreyTable : ResultTable<GreyRow>
{
    private readonly IReadOnlyList<GreyRow> rows;

    internal GreyTable(string series, GreyOptions options, IReadOnlyList<GreyRow> rows) : base("grey_relations")
    {
        this.rows = rows;
        (Series, Options) = (series, options);
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("indicator", r => rows[r].Indicator.Code),
            TableColumn.OfNumbers("grade", r => rows[r].Grade),
            TableColumn.OfIntegers("place", r => rows[r].Place),
        ];
    }

    /// <summary>The series that indicators are compared with.</summary>
    public string Series { get; }

    /// <summary>How grades were measured.</summary>
    public GreyOptions Options { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override GreyRow this[int index] => rows[index];
}
