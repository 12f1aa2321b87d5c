namespace FusionMetrics.Auditing;

/// <summary>The table <c>audit_recomputed</c>: every printed figure beside the one that a recipe gives from raw data, column after column.</summary>
public sealed class RecomputedTable : ResultTable<RecomputedFigure>
{
    private readonly IReadOnlyList<RecomputedFigure> rows;

    internal RecomputedTable(IReadOnlyList<RecomputedFigure> rows) : base("audit_recomputed")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("column", r => rows[r].Column),
            TableColumn.OfText("series", r => rows[r].Series),
            TableColumn.OfText("row", r => rows[r].Row),
            TableColumn.OfText("printed", r => rows[r].Printed),
            TableColumn.OfNumbers("recomputed", r => rows[r].Recomputed),
            TableColumn.OfNumbers("deviation", r => rows[r].Deviation),
            TableColumn.OfText("fits", r => rows[r].IsWithin ? "rounding" : rows[r].IsWithinUnit ? "unit" : "no"),
        ];
        Sentences = [.. rows.GroupBy(r => r.Column).Select(Sentence)];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override RecomputedFigure this[int index] => rows[index];

    /// <summary>A sentence a column, that can be quoted.</summary>
    public IReadOnlyList<string> Sentences { get; }

    private static string Sentence(IGrouping<string, RecomputedFigure> column)
    {
        var (count, farthest) = (column.Count(), column.MaxBy(f => double.IsNaN(f.Deviation) ? double.NegativeInfinity : Math.Abs(f.Deviation))!);
        return $"From raw data by the recipe: {column.First().Series} ('{column.Key}') is met within rounding in {column.Count(f => f.IsWithin)} of {count} rows, within a unit of the last place in "
            + $"{column.Count(f => f.IsWithinUnit)}; the largest deviation is {Plain.Deviation(Math.Abs(farthest.Deviation))}, at {farthest.Row}.";
    }
}
