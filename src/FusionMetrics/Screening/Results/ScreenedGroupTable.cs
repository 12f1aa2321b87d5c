namespace FusionMetrics.Screening;

/// <summary>The table <c>screen_groups</c>: a row a group, the whole system first.</summary>
public sealed class ScreenedGroupTable : ResultTable<ScreenedGroupRow>
{
    /// <summary>What stands for the whole system where a group is named.</summary>
    internal const string Whole = "(all)";

    private readonly IReadOnlyList<ScreenedGroupRow> rows;

    internal ScreenedGroupTable(IReadOnlyList<ScreenedGroupRow> rows) : base("screen_groups")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("group", r => rows[r].Group ?? Whole),
            TableColumn.OfText("parent", r => rows[r].Parent),
            TableColumn.OfIntegers("level", r => rows[r].Level),
            TableColumn.OfIntegers("indicators", r => rows[r].Indicators),
            TableColumn.OfIntegers("varying", r => rows[r].Varying),
            TableColumn.OfNumbers("alpha", r => rows[r].Alpha),
            TableColumn.OfNumbers("standardized_alpha", r => rows[r].StandardizedAlpha),
            TableColumn.OfNumbers("mean_correlation", r => rows[r].MeanCorrelation),
            TableColumn.OfNumbers("first_share", r => rows[r].FirstShare),
            TableColumn.OfIntegers("above_1", r => rows[r].AboveOne),
            TableColumn.OfText("flags", r => FlagWords.Cell(rows[r].Flags)),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override ScreenedGroupRow this[int index] => rows[index];
}
