using FusionMetrics.Trends.Breaks;

namespace FusionMetrics;

/// <summary>The table <c>breaks</c>: a row a break, and one for each series of a region without.</summary>
public sealed class BreakTable : ResultTable<BreakRow>
{
    private readonly IReadOnlyList<BreakRow> rows;

    internal BreakTable(IReadOnlyList<BreakRow> rows) : base("breaks")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", row => rows[row].Region),
            TableColumn.OfText("series", row => rows[row].Series),
            TableColumn.OfIntegers("n", row => rows[row].Finding.Count),
            // Infinite where levels leave nothing.
            TableColumn.OfNumbers("statistic", row => double.IsFinite(rows[row].Finding.Statistic) ? rows[row].Finding.Statistic : double.NaN),
            TableColumn.OfNumbers("p", row => rows[row].Finding.P),
            .. TableColumn.OfNumbersAsked("p_adjusted", rows, row => row.AdjustedP),
            TableColumn.OfText("verdict", row => Word(rows[row].Finding.Verdict)),
            TableColumn.OfIntegers("break", row => rows[row].Break is null ? null : rows[row].Number),
            TableColumn.OfText("last_before", row => rows[row].LastBefore?.ToString()),
            TableColumn.OfText("first_after", row => rows[row].FirstAfter?.ToString()),
            TableColumn.OfText("earliest", row => rows[row].Earliest?.ToString()),
            TableColumn.OfText("latest", row => rows[row].Latest?.ToString()),
            TableColumn.OfNumbers("level_before", row => rows[row].Break?.LevelBefore ?? double.NaN),
            TableColumn.OfNumbers("level_after", row => rows[row].Break?.LevelAfter ?? double.NaN),
            .. TableColumn.OfNumbersAsked("slope_before", rows, row => row.Break?.SlopeBefore ?? double.NaN),
            .. TableColumn.OfNumbersAsked("slope_after", rows, row => row.Break?.SlopeAfter ?? double.NaN),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override BreakRow this[int index] => rows[index];

    /// <summary>The breaks of a region, in the order of the series and of time; of a series without, that there is none.</summary>
    /// <param name="region">The region's code.</param>
    /// <returns>The rows; empty when the region is not in the result.</returns>
    public IReadOnlyList<BreakRow> Of(string region) => RowsOfRegion.Find(rows, row => row.Region, region);

    internal static string Word(BreakVerdict verdict) => verdict switch
    {
        BreakVerdict.Break => "break",
        BreakVerdict.NoBreak => "no-break",
        _ => "too-short",
    };
}
