namespace FusionMetrics.Outlook;

/// <summary>The table <c>examination</c>: how many tests find what, a row a series of a region.</summary>
public sealed class ExaminationTable : ResultTable<ExaminationRow>
{
    private readonly IReadOnlyList<ExaminationRow> rows;

    internal ExaminationTable(IReadOnlyList<ExaminationRow> rows) : base("examination")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("series", r => rows[r].Series),
            TableColumn.OfIntegers("n", r => rows[r].Values.Count),
            TableColumn.OfText("first", r => rows[r].Periods.Count == 0 ? null : rows[r].Periods[0].ToString()),
            TableColumn.OfText("last", r => rows[r].Periods.Count == 0 ? null : rows[r].Periods[^1].ToString()),
            TableColumn.OfIntegers("tests", r => rows[r].Tested),
            TableColumn.OfIntegers("rising", r => rows[r].Rising),
            TableColumn.OfIntegers("falling", r => rows[r].Falling),
            TableColumn.OfNumbers("least_p", r => rows[r].LeastP),
            TableColumn.OfNumbers("largest_p", r => rows[r].LargestP),
            TableColumn.OfIntegers("break_tests", r => rows[r].BreakTested),
            TableColumn.OfIntegers("breaking", r => rows[r].Breaking),
            TableColumn.OfText("most_found", r => rows[r].MostFound?.ToString()),
            TableColumn.OfIntegers("crossings", r => rows[r].Crossings.Count),
            TableColumn.OfText("covariate", r => rows[r].Covariate),
            TableColumn.OfText("beyond_verdict", r => rows[r].Beyond is { } beyond ? TrendTable.Word(beyond.Trend.Verdict) : null),
            TableColumn.OfNumbers("beyond_s", r => rows[r].Beyond?.Trend.S ?? double.NaN),
            TableColumn.OfNumbers("beyond_variance", r => rows[r].Beyond?.Trend.Variance ?? double.NaN),
            TableColumn.OfNumbers("beyond_p", r => rows[r].Beyond?.Trend.P ?? double.NaN),
            TableColumn.OfNumbers("covariate_correlation", r => rows[r].Beyond?.Correlation ?? double.NaN),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override ExaminationRow this[int index] => rows[index];

    internal override string? Picture(int row) => CellPicture.Line(rows[row].Values);
}
