using FusionMetrics.Coupling;

namespace FusionMetrics;

/// <summary>The coupling coordination of a region in a period.</summary>
public readonly struct CouplingRow
{
    private readonly CouplingTable table;
    private readonly int row;

    internal CouplingRow(CouplingTable table, int row)
    {
        this.table = table;
        this.row = row;
    }

    /// <summary>The region's code.</summary>
    public string Region => table.Panel.RegionAt(row).Code;

    /// <summary>The period.</summary>
    public Period Period => table.Panel.PeriodAt(row);

    /// <summary>The coupling degree C (耦合度); NaN where it is undefined.</summary>
    public double C => table.C[row];

    /// <summary>The comprehensive index T (综合评价指数).</summary>
    public double T => table.T[row];

    /// <summary>The coupling coordination degree D (耦合协调度); NaN where C is undefined.</summary>
    public double D => table.D[row];

    /// <summary>The grade of D; null where D is undefined.</summary>
    public Grade? Grade => table.GradeAt(row);

    /// <summary>The code of the subsystem with the least index; of several, the first in the order of the indicator system.</summary>
    public string Lagging => table.LaggingAt(row).Code;

    /// <summary>The coupling stage (耦合阶段) that C lies in, by <see cref="GradeScale.Stages"/>; null where C is undefined.</summary>
    public Grade? Stage => table.StageAt(row);

    /// <summary>
    /// The lag type: the codes of the subsystems that lag, the least first, or <c>synchronous</c>; by the order, all of them: <c>a &lt; b = c</c>. Null where the
    /// recipe names no <see cref="CouplingRecipe.Lag"/>, or an index is missing.
    /// </summary>
    public string? LagType => table.LagTypeAt(row);

    /// <summary>The row as text: the cells of the table, by their headings.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => table.RowText(row);
}
