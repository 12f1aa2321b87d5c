namespace FusionMetrics.Outlook;

/// <summary>The table <c>break_tests</c>: a row a break and detector, and one for each detector that finds none.</summary>
public sealed class BreakTestTable : ResultTable<BreakTestRow>
{
    private readonly IReadOnlyList<BreakTestRow> rows;

    internal BreakTestTable(IEnumerable<ExaminationRow> examined) : base("break_tests")
    {
        rows = [.. examined.SelectMany(BreakTestRow.Of)];
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("series", r => rows[r].Series),
            TableColumn.OfText("test", r => rows[r].Test),
            TableColumn.OfIntegers("n", r => rows[r].Finding.Count),
            TableColumn.OfText("verdict", r => BreakTable.Word(rows[r].Finding.Verdict)),
            // Infinite where segments leave nothing.
            TableColumn.OfNumbers("statistic", r => double.IsFinite(rows[r].Finding.Statistic) ? rows[r].Finding.Statistic : double.NaN),
            TableColumn.OfNumbers("p", r => rows[r].Finding.P),
            TableColumn.OfText("last_before", r => rows[r].LastBefore?.ToString()),
            TableColumn.OfText("first_after", r => rows[r].FirstAfter?.ToString()),
            TableColumn.OfText("earliest", r => rows[r].Earliest?.ToString()),
            TableColumn.OfText("latest", r => rows[r].Latest?.ToString()),
            TableColumn.OfNumbers("level_before", r => rows[r].Break?.LevelBefore ?? double.NaN),
            TableColumn.OfNumbers("level_after", r => rows[r].Break?.LevelAfter ?? double.NaN),
            TableColumn.OfNumbers("slope_before", r => rows[r].Break?.SlopeBefore ?? double.NaN),
            TableColumn.OfNumbers("slope_after", r => rows[r].Break?.SlopeAfter ?? double.NaN),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override BreakTestRow this[int index] => rows[index];
}
