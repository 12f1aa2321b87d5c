namespace FusionMetrics.Uncertainty;

/// <summary>The table <c>rank_reversal</c>: a row a case.</summary>
public sealed class ReversalTable : ResultTable<ReversalRow>
{
    private readonly IReadOnlyList<ReversalRow> rows;

    internal ReversalTable(IReadOnlyList<ReversalRow> rows) : base("rank_reversal")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("case", r => Word(rows[r].Case)),
            TableColumn.OfText("region", r => rows[r].Region ?? ""),
            TableColumn.OfIntegers("pairs", r => rows[r].Pairs),
            TableColumn.OfIntegers("reversed", r => rows[r].Reversed),
            TableColumn.OfText("best_changes", r => rows[r].BestChanges ? "yes" : "no"),
            TableColumn.OfText("better", r => rows[r].Example?.Better ?? ""),
            TableColumn.OfText("worse", r => rows[r].Example?.Worse ?? ""),
            TableColumn.OfNumbers("cycles", r => rows[r].Cycles ?? double.NaN),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override ReversalRow this[int index] => rows[index];

    private static string Word(ReversalCase of) => of switch
    {
        ReversalCase.AddDominated => "add-dominated",
        ReversalCase.DropRegion => "drop-region",
        _ => "pairs",
    };
}
