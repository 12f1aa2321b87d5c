namespace FusionMetrics.Uncertainty;

/// <summary>The table <c>grade_certainty</c>: how many grades are certain, a row a period, the last of all periods.</summary>
public sealed class GradeCertaintyTable : ResultTable<GradeCertaintyRow>
{
    private readonly List<GradeCertaintyRow> rows;

    internal GradeCertaintyTable(GradeOddsTable odds) : base("grade_certainty")
    {
        rows = [.. odds.GroupBy(row => row.Period).OrderBy(g => g.Key).Select(g => Counted(g.Key, g)), Counted(null, odds)];
        Columns =
        [
            TableColumn.OfText("period", r => rows[r].Period?.ToString() ?? "all"),
            TableColumn.OfIntegers("rows", r => rows[r].Rows),
            TableColumn.OfIntegers("certain", r => rows[r].Certain),
            TableColumn.OfNumbers("share", r => rows[r].Share),
            TableColumn.OfIntegers("overturned", r => rows[r].Overturned),
        ];
    }

    /// <summary>All periods together.</summary>
    public GradeCertaintyRow All => rows[^1];

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override GradeCertaintyRow this[int index] => rows[index];

    private static GradeCertaintyRow Counted(Period? period, IEnumerable<GradeOddsRow> odds)
    {
        GradeOddsRow[] graded = [.. odds.Where(row => row.Grade is not null)];
        return new(period, graded.Length, graded.Count(row => row.IsCertain), graded.Count(row => row.Likeliest is not null && row.Likeliest != row.Grade));
    }
}
