using FusionMetrics.Coupling;

namespace FusionMetrics;

/// <summary>The table <c>coupling</c>: C, T, D, the grade, the stage, the lagging subsystem and the lag type, a row a region-period.</summary>
public sealed class CouplingTable : ResultTable<CouplingRow>
{
    private const string InStep = "synchronous";

    private readonly CouplingRecipe recipe;
    private readonly IndicatorSystem system;
    private readonly CouplingColumns columns;
    private readonly double[][] indices;

    internal CouplingTable(Panel panel, EvaluationRecipe recipe, RowScores scores) : base("coupling")
    {
        Panel = panel;
        system = recipe.System;
        this.recipe = recipe.Coupling!;
        indices = scores.Indices;
        columns = scores.Coupling!;
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
            TableColumn.OfText("stage", row => StageAt(row)?.Name),
            TableColumn.OfText("stage_zh", row => StageAt(row)?.NameZh),
            TableColumn.OfText("lagging", row => LaggingAt(row).Code),
            .. this.recipe.Lag is null ? Array.Empty<TableColumn>() : [TableColumn.OfText("lag_type", LagTypeAt)],
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

    internal override string? Picture(int row) => CellPicture.Bar(D[row]);

    internal Panel Panel { get; }

    internal double[] C => columns.C;

    internal double[] T => columns.T;

    internal double[] D => columns.D;

    internal Grade? GradeAt(int row) => recipe.Grades.GradeOf(D[row], recipe.Edges);

    internal Grade? StageAt(int row) => GradeScale.Stages.GradeOf(C[row], recipe.Edges);

    internal Subsystem LaggingAt(int row)
    {
        var least = 0;
        for (var k = 1; k < indices.Length; k++)
            if (indices[k][row] < indices[least][row]) least = k;
        return system.Subsystems[least];
    }

    // The codes of those that lag, or all in order where the rule is the order.
    internal string? LagTypeAt(int row)
    {
        double[] u = [.. indices.Select(column => column[row])];
        if (recipe.Lag is not { } rule || u.Any(double.IsNaN)) return null;
        var lagging = rule.Lagging(u);
        if (lagging.Count == 0) return InStep;
        var separators = lagging.Skip(1).Zip(lagging, (next, before) => rule.Kind != LagKind.Order ? ", " : u[next] == u[before] ? " = " : " < ");
        return string.Concat(lagging.Zip(separators.Prepend(""), (k, separator) => separator + system.Subsystems[k].Code));
    }
}
