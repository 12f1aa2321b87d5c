using FusionMetrics.Coupling;

namespace FusionMetrics;

/// <summary>The table <c>coupling</c>: C, T, D, the grade and the lagging subsystem, a row a region-period.</summary>
public sealed class CouplingTable : ResultTable<CouplingRow>
{
    private readonly byte[] grades;
    private readonly int[] lagging;
    private readonly GradeScale scale;
    private readonly IndicatorSystem system;

    internal CouplingTable(Panel panel, EvaluationRecipe recipe, RowScores scores) : base("coupling")
    {
        Panel = panel;
        system = recipe.System;
        scale = recipe.Coupling!.Grades;
        (C, T, D, grades, lagging) = (scores.C!, scores.T!, scores.D!, scores.Grade!, scores.Lagging!);
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

    internal Grade? GradeAt(int row) => grades[row] == 0 ? null : scale.Grades[grades[row] - 1];

    internal Subsystem LaggingAt(int row) => system.Subsystems[lagging[row]];
}
