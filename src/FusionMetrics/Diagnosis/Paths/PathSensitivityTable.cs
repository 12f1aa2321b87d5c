namespace FusionMetrics.Diagnosis;

/// <summary>The table <c>path_sensitivity</c>: how the best plan depends on costs, a row an indicator that can be moved.</summary>
public sealed class PathSensitivityTable : ResultTable<PathSensitivityRow>
{
    private readonly IReadOnlyList<PathSensitivityRow> rows;

    internal PathSensitivityTable(IReadOnlyList<PathSensitivityRow> rows) : base("path_sensitivity")
    {
        this.rows = rows;
        Columns =
        [
            TableColumn.OfText("indicator", r => rows[r].Indicator.Code),
            TableColumn.OfNumbers("unit_cost", r => rows[r].UnitCost),
            TableColumn.OfNumbers("amount", r => rows[r].Amount),
            TableColumn.OfNumbers("worth", r => rows[r].Worth),
            TableColumn.OfNumbers("halved_amount", r => rows[r].Halved),
            TableColumn.OfNumbers("halved_total", r => rows[r].HalvedTotal),
            TableColumn.OfNumbers("doubled_amount", r => rows[r].Doubled),
            TableColumn.OfNumbers("doubled_total", r => rows[r].DoubledTotal),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => rows.Count;

    /// <inheritdoc/>
    public override PathSensitivityRow this[int index] => rows[index];

    internal static PathSensitivityTable Of(PathProblem problem, PathSolution best, Func<PathProblem, PathSolution?> solve, Func<PathSolution, double> total)
        => new([.. problem.Levers.Select((lever, j) =>
        {
            // What can be reached does not depend on costs, but at the very end of what can, on a last digit.
            PathSolution With(double unitCost) => solve(problem.WithCost(lever.Indicator, unitCost)) ?? best;
            var (halved, doubled) = (With(lever.UnitCost / 2), With(lever.UnitCost * 2));
            return new PathSensitivityRow(problem.Score.Indicators[lever.Indicator], lever.UnitCost, best.Amounts[j], best.Worth[j],
                halved.Amounts[j], total(halved), doubled.Amounts[j], total(doubled));
        })]);
}
