using FusionMetrics.Trends;

namespace FusionMetrics;

/// <summary>The table <c>trends</c>: a row a region and series.</summary>
public sealed class TrendTable : ResultTable<TrendRow>
{
    private readonly IReadOnlyList<TrendRow> rows;

    internal TrendTable(IReadOnlyList<TrendRow> rows) : base("trends")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", row => rows[row].Region),
            TableColumn.OfText("series", row => rows[row].Series),
            TableColumn.OfIntegers("n", row => rows[row].Finding.Count),
            TableColumn.OfNumbers("s", row => rows[row].Finding.S),
            TableColumn.OfNumbers("variance", row => rows[row].Finding.Variance),
            TableColumn.OfNumbers("z", row => rows[row].Finding.Z),
            TableColumn.OfNumbers("p", row => rows[row].Finding.P),
            .. TableColumn.OfNumbersAsked("p_adjusted", rows, row => row.AdjustedP),
            TableColumn.OfNumbers("tau", row => rows[row].Finding.Tau),
            .. TableColumn.OfNumbersAsked("autocorrelation", rows, row => row.Finding.Autocorrelation),
            TableColumn.OfNumbers("slope", row => rows[row].Finding.Slope),
            .. TableColumn.OfNumbersAsked("slope_low", rows, row => row.Finding.SlopeLow),
            .. TableColumn.OfNumbersAsked("slope_high", rows, row => row.Finding.SlopeHigh),
            TableColumn.OfNumbers("intercept", row => rows[row].Finding.Intercept),
            TableColumn.OfText("verdict", row => Word(rows[row].Finding.Verdict)),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override TrendRow this[int index] => rows[index];

    /// <summary>The trends of a region, in the order of the series.</summary>
    /// <param name="region">The region's code.</param>
    /// <returns>The rows; empty when the region is not in the result.</returns>
    public IReadOnlyList<TrendRow> Of(string region) => RowsOfRegion.Find(rows, row => row.Region, region);

    internal static string Word(Verdict verdict) => verdict switch
    {
        Verdict.Increasing => "increasing",
        Verdict.Decreasing => "decreasing",
        Verdict.NoTrend => "no-trend",
        _ => "too-short",
    };
}
