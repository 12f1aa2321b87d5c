using FusionMetrics.Coupling;

namespace FusionMetrics.Uncertainty;

/// <summary>The table <c>grade_odds</c>: how likely each grade of D is, a row a region-period.</summary>
public sealed class GradeOddsTable : ResultTable<GradeOddsRow>
{
    private readonly IReadOnlyList<GradeOddsRow> rows;

    internal GradeOddsTable(GradeScale scale, IReadOnlyList<GradeOddsRow> rows) : base("grade_odds")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Region),
            TableColumn.OfText("period", r => rows[r].Period.ToString()),
            TableColumn.OfNumbers("d", r => rows[r].D),
            TableColumn.OfIntegers("grade", r => rows[r].Grade?.Number),
            TableColumn.OfText("grade_name", r => rows[r].Grade?.Name),
            TableColumn.OfText("grade_name_zh", r => rows[r].Grade?.NameZh),
            TableColumn.OfNumbers("probability", r => rows[r].Probability),
            TableColumn.OfText("certain", r => rows[r].Grade is null ? null : rows[r].IsCertain ? "yes" : "no"),
            TableColumn.OfIntegers("likeliest", r => rows[r].Likeliest?.Number),
            TableColumn.OfIntegers("replicates", r => rows[r].Replicates),
            TableColumn.OfNumbers("d_mean", r => rows[r].Coordination.Mean),
            TableColumn.OfNumbers("d_deviation", r => rows[r].Coordination.Deviation),
            TableColumn.OfNumbers("d_low", r => rows[r].Coordination.Low),
            TableColumn.OfNumbers("d_median", r => rows[r].Coordination.Median),
            TableColumn.OfNumbers("d_high", r => rows[r].Coordination.High),
            .. scale.Grades.Select(grade => TableColumn.OfNumbers(FormattableString.Invariant($"grade_{grade.Number}"), r => rows[r].Odds[grade.Number - 1])),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override GradeOddsRow this[int index] => rows[index];

    internal override string? Picture(int row) => CellPicture.Bar(rows[row].Probability);
}
