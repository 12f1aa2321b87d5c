using FusionMetrics.Numerics;

namespace FusionMetrics.Coupling.Dynamics;

/// <summary>
/// Haken's model of two subsystems with the first, q1, as the order parameter (序参量) that enslaves the second, q2: q1(t+1) = (1 - l1) q1 - a q1 q2 and
/// q2(t+1) = (1 - l2) q2 + b q1^2, each fitted by least squares without an intercept over all steps. Immutable.
/// </summary>
/// <remarks>
/// Where q2 relaxes fast, l2 > 0 and l2 >= |l1| (adiabatic approximation 绝热近似), it follows q1: q2 = (b / l2) q1^2, which leaves the equation of the order parameter
/// dq1/dt = -l1 q1 - (a b / l2) q1^3 with the potential V. Source: Haken (1978), Synergetics: An Introduction, chapter 7; discrete form as used in the field.
/// </remarks>
public sealed class HakenModel
{
    private HakenModel(TwoRegressors first, TwoRegressors second)
    {
        Lambda1 = new(((DoubleDouble)1 - first.Own).ToDouble(), first.OwnError);
        A = new((-first.Other).ToDouble(), first.OtherError);
        Lambda2 = new(((DoubleDouble)1 - second.Own).ToDouble(), second.OwnError);
        B = new(second.Other.ToDouble(), second.OtherError);
    }

    /// <summary>The damping l1 of the first subsystem.</summary>
    public HakenCoefficient Lambda1 { get; }

    /// <summary>How much the second subsystem hinders the first (a above 0) or helps it.</summary>
    public HakenCoefficient A { get; }

    /// <summary>The damping l2 of the second subsystem.</summary>
    public HakenCoefficient Lambda2 { get; }

    /// <summary>How much the first subsystem helps the second (b above 0) or hinders it.</summary>
    public HakenCoefficient B { get; }

    /// <summary>Whether the second subsystem follows the first: l2 above 0, and at least |l1|.</summary>
    public bool IsAdiabatic => Lambda2.Value > 0 && Lambda2.Value >= Math.Abs(Lambda1.Value);

    /// <summary>
    /// The stable point of the order parameter, at a least value of V: 0 where l1 is above 0, else sqrt(-l1 l2 / (a b)) where a b / l2 is above 0; NaN where
    /// there is none.
    /// </summary>
    public double StablePoint => Lambda1.Value > 0 ? 0 : Quartic > 0 ? Math.Sqrt(Math.Abs(Lambda1.Value) / Quartic) : double.NaN;

    // a b / l2.
    private double Quartic => A.Value * B.Value / Lambda2.Value;

    /// <summary>Fits the model.</summary>
    /// <param name="steps">The steps of all regions: two or more, finite.</param>
    /// <returns>The model; null where there are too few steps, or they do not tell the coefficients apart.</returns>
    public static HakenModel? Fit(IReadOnlyList<HakenStep> steps)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var first = TwoRegressors.Fit([.. steps.Select(s => s.First)], [.. steps.Select(s => DoubleDouble.Product(s.First, s.Second))], [.. steps.Select(s => s.NextFirst)]);
        var second = TwoRegressors.Fit([.. steps.Select(s => s.Second)], [.. steps.Select(s => DoubleDouble.Product(s.First, s.First))], [.. steps.Select(s => s.NextSecond)]);
        return first is null || second is null ? null : new(first, second);
    }

    /// <summary>The potential of the order parameter: V = l1 q^2 / 2 + a b q^4 / (4 l2).</summary>
    /// <param name="order">The order parameter q.</param>
    /// <returns>The potential.</returns>
    public double Potential(double order)
    {
        var square = order * order;
        return square * (Lambda1.Value / 2 + Quartic / 4 * square);
    }

    /// <summary>How far a state is from the stable one: sqrt((q - q*)^2 + (V(q) - V(q*))^2).</summary>
    /// <param name="order">The order parameter q.</param>
    /// <returns>The distance; NaN where there is no stable point.</returns>
    public double DistanceFromStable(double order)
    {
        var (across, down) = (order - StablePoint, Potential(order) - Potential(StablePoint));
        return Math.Sqrt(across * across + down * down);
    }
}
