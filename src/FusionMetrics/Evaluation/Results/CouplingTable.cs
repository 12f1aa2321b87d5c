using FusionMetrics.Coupling;

namespace FusionMetrics;

/// <summary>The table <c>coupling</c>: C, T, D, the grade and the lagging subsystem, a row a region-period.</summary>
public sealed class CouplingTable : ResultTable<CouplingRow>
{
    private readonly CouplingRecipe recipe;
    private readonly IndicatorSystem system;
    private readonly double[][] indices;

    internal CouplingTable(Panel panel, EvaluationRecipe recipe, RowScores scores) : base("coupling")
    {
        Panel = panel;
        system = recipe.System;
        this.recipe = recipe.Coupling!;
        indices = scores.Indices;
        (C, T, D) = (scores.C!, scores.T!, scores.D!);
        Columns =
        [
            TableColumn.OfText("region", row => panel.RegionAt(row).Code),
            TableColumn.OfText("period", row => panel.PeriodAt(row).ToString()),
            TableColumn.OfNumbers("c", row => C[row]),
            TableColumn.OfNumbers("t", row => T[row]),
            TableColumn.OfNumbers("d", row => D[row]),
            TableColumn.OfIntegers("grade", row => GradeAt(row)?.Number),
            TableColumn.OfText("grade_name", row => GradeAt(row)?.Name),
            TableColumn.OfText("grade_name_zh", row => GradeAt(row)?.NameZh),
            TableColumn.OfText("lagging", row => LaggingAt(row).Code),
        ];
    }

    /// <inheritdoc/>
    public override IReadOnlyList<TableColumn> Columns { get; }

    /// <inheritdoc/>
    public override int Count => Panel.RowCount;

    /// <inheritdoc/>
    public override CouplingRow this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new(this, index);
        }
    }

    internal Panel Panel { get; }

    internal double[] C { get; }

    internal double[] T { get; }

    internal double[] D { get; }

    internal Grade? GradeAt(int row) => double.IsNaN(D[row]) ? null : recipe.Grades.Grades[recipe.Grades.NumberOf(D[row], recipe.Edges) - 1];

    internal Subsystem LaggingAt(int row)
    {
        var least = 0;
        for (var k = 1; k < indices.Length; k++)
            if (indices[k][row] < indices[least][row]) least = k;
        return system.Subsystems[least];
    }
}
