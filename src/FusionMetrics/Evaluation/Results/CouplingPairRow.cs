using FusionMetrics.Coupling;

namespace FusionMetrics;

/// <summary>The coupling coordination of two subsystems of a region in a period.</summary>
public readonly struct CouplingPairRow
{
    private readonly DetailedCoupling detail;
    private readonly int index;

    internal CouplingPairRow(DetailedCoupling detail, int index)
    {
        this.detail = detail;
        this.index = index;
    }

    /// <summary>The region's code.</summary>
    public string Region => detail.Region(index);

    /// <summary>The period.</summary>
    public Period Period => detail.Period(index);

    /// <summary>The code of the first subsystem, in the order of the indicator system.</summary>
    public string First => detail.Code(index, 0);

    /// <summary>The code of the second subsystem.</summary>
    public string Second => detail.Code(index, 1);

    /// <summary>The coupling degree C (耦合度); NaN where it is undefined.</summary>
    public double C => detail.C(index);

    /// <summary>The comprehensive index T (综合评价指数).</summary>
    public double T => detail.T(index);

    /// <summary>The coupling coordination degree D (耦合协调度); NaN where C is undefined.</summary>
    public double D => detail.D(index);

    /// <summary>The grade of D; null where D is undefined.</summary>
    public Grade? Grade => detail.Grade(index);

    /// <summary>The code of the subsystem with the lesser index; the first where they are equal.</summary>
    public string Lagging => detail.Lagging(index);

    /// <summary>The row as text.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{Region} {Period}, {First} and {Second}: C {C}, T {T}, D {D}");
}
