namespace FusionMetrics.Outlook;

/// <summary>The table <c>trend_tests</c>: a row a test of a trend and series of a region.</summary>
public sealed class TrendTestTable : ResultTable<TrendTestRow>
{
    private readonly IReadOnlyList<TrendTestRow> rows;

    internal TrendTestTable(IEnumerable<ExaminationRow> examined) : base("trend_tests")
    {
        rows = [.. examined.SelectMany(row => row.Tests)];
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("series", r => rows[r].Series),
            TableColumn.OfText("test", r => rows[r].Test),
            TableColumn.OfIntegers("n", r => rows[r].Finding.Count),
            TableColumn.OfText("verdict", r => TrendTable.Word(rows[r].Finding.Verdict)),
            TableColumn.OfNumbers("p", r => rows[r].Finding.P),
            TableColumn.OfNumbers("s", r => rows[r].Finding.S),
            TableColumn.OfNumbers("variance", r => rows[r].Finding.Variance),
            TableColumn.OfNumbers("z", r => rows[r].Finding.Z),
            TableColumn.OfNumbers("tau", r => rows[r].Finding.Tau),
            TableColumn.OfNumbers("autocorrelation", r => rows[r].Finding.Autocorrelation),
            TableColumn.OfNumbers("slope", r => rows[r].Finding.Slope),
            TableColumn.OfNumbers("slope_low", r => rows[r].Finding.SlopeLow),
            TableColumn.OfNumbers("slope_high", r => rows[r].Finding.SlopeHigh),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override TrendTestRow this[int index] => rows[index];
}
