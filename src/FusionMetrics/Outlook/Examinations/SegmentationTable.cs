namespace FusionMetrics.Outlook;

/// <summary>The table <c>segmentations</c>: the best ways to cut a series for all penalties, the most breaks first.</summary>
public sealed class SegmentationTable : ResultTable<SegmentationRow>
{
    private readonly IReadOnlyList<SegmentationRow> rows;

    internal SegmentationTable(IEnumerable<ExaminationRow> examined) : base("segmentations")
    {
        rows = [.. examined.SelectMany(SegmentationRow.Of)];
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("series", r => rows[r].Series),
            TableColumn.OfIntegers("breaks", r => rows[r].Breaks.Count),
            TableColumn.OfNumbers("least_penalty", r => rows[r].LeastPenalty),
            TableColumn.OfNumbers("cost", r => rows[r].Cost),
            TableColumn.OfText("first_after", r => rows[r].Breaks.Count == 0 ? null : string.Join(' ', rows[r].Breaks)),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override SegmentationRow this[int index] => rows[index];
}
