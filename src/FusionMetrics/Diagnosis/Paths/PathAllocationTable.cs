namespace FusionMetrics.Diagnosis;

/// <summary>The table <c>path_allocation</c>: who gets what of a shared budget, and where that leads, a row a region.</summary>
public sealed class PathAllocationTable : ResultTable<PathPlan>
{
    private readonly IReadOnlyList<PathPlan> plans;

    internal PathAllocationTable(IReadOnlyList<PathPlan> plans, EvaluationRecipe recipe, double budget) : base("path_allocation")
    {
        this.plans = plans;
        Columns =
        [
            TableColumn.OfText("region", r => plans[r].Region.Code),
            TableColumn.OfNumbers("cost", r => plans[r].Cost),
            TableColumn.OfNumbers("share", r => plans[r].Cost / budget),
            TableColumn.OfNumbers("score_before", r => plans[r].Before.Score),
            TableColumn.OfNumbers("score_after", r => plans[r].After.Score),
            .. recipe.Coupling is null ? Array.Empty<TableColumn>() :
            [
                TableColumn.OfIntegers("grade_before", r => plans[r].Before.Grade?.Number),
                TableColumn.OfIntegers("grade_after", r => plans[r].After.Grade?.Number),
                TableColumn.OfText("grade_name", r => plans[r].After.Grade?.Name),
                TableColumn.OfText("grade_name_zh", r => plans[r].After.Grade?.NameZh),
            ],
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => plans.Count;

    /// <inheritdoc/>
    public override PathPlan this[int index] => plans[index];
}
