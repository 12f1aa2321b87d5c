namespace FusionMetrics.Diagnosis;

/// <summary>The table <c>path_plans</c>: what plans do, a row a region, plan and indicator. A region that stays as it is has none.</summary>
public sealed class PathPlanTable : ResultTable<PathPlanRow>
{
    private readonly PathPlanRow[] rows;

    internal PathPlanTable(IReadOnlyList<PathPlan> plans) : base("path_plans")
    {
        rows = [.. plans.SelectMany(plan => plan.Moves.Select(move => new PathPlanRow(plan, move)))];
        Columns =
        [
            TableColumn.OfText("region", r => rows[r].Plan.Region.Code),
            TableColumn.OfIntegers("plan", r => rows[r].Plan.Number),
            TableColumn.OfText("indicator", r => rows[r].Move.Indicator.Code),
            TableColumn.OfNumbers("from", r => rows[r].Move.From),
            TableColumn.OfNumbers("to", r => rows[r].Move.To),
            TableColumn.OfNumbers("amount", r => rows[r].Move.Amount),
            TableColumn.OfText("unit", r => rows[r].Move.Indicator.Unit),
            TableColumn.OfNumbers("unit_cost", r => rows[r].Move.UnitCost),
            TableColumn.OfNumbers("cost", r => rows[r].Move.Cost),
            TableColumn.OfText("first_period", r => rows[r].Move.First.ToString()),
            TableColumn.OfText("last_period", r => rows[r].Move.Last.ToString()),
            TableColumn.OfText("limit", r => rows[r].Move.Limit switch { PathLimit.Bound => "bound", PathLimit.Speed => "speed", _ => null }),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Length;

    /// <inheritdoc/>
    public override PathPlanRow this[int index] => rows[index];
}
