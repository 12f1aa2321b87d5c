namespace FusionMetrics.Diagnosis;

/// <summary>The table <c>path_course</c>: where plans lead, a row a region, plan and period; the first is where the region stands now.</summary>
public sealed class PathCourseTable : ResultTable<PathCourseRow>
{
    private readonly PathCourseRow[] rows;

    internal PathCourseTable(IReadOnlyList<PathPlan> plans, EvaluationRecipe recipe) : base("path_course")
    {
        rows = [.. plans.SelectMany(plan => plan.Course.Select(point => new PathCourseRow(plan, point)))];
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Plan.Region.Code),
            TableColumn.OfIntegers("plan", r => rows[r].Plan.Number),
            TableColumn.OfText("period", r => rows[r].Point.Period.ToString()),
            .. recipe.System.Subsystems.Select((subsystem, k) => TableColumn.OfNumbers($"u_{subsystem.Code}", r => rows[r].Point.Indices[k])),
            .. recipe.Coupling is null ? Array.Empty<TableColumn>() :
            [
                TableColumn.OfNumbers("c", r => rows[r].Point.C),
                TableColumn.OfNumbers("t", r => rows[r].Point.T),
                TableColumn.OfNumbers("d", r => rows[r].Point.D),
                TableColumn.OfIntegers("grade", r => rows[r].Point.Grade?.Number),
                TableColumn.OfText("grade_name", r => rows[r].Point.Grade?.Name),
                TableColumn.OfText("grade_name_zh", r => rows[r].Point.Grade?.NameZh),
            ],
            TableColumn.OfNumbers("cost", r => rows[r].Point.Cost),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Length;

    /// <inheritdoc/>
    public override PathCourseRow this[int index] => rows[index];
}
