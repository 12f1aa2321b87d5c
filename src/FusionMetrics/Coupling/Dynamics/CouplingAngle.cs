using FusionMetrics.Numerics;

namespace FusionMetrics.Coupling.Dynamics;

/// <summary>
/// The coupling angle (耦合角) of two subsystems: with the speeds V at which their indices change, tan angle = V_first / V_second, from -180 to 180 degrees. Its
/// quadrant is the phase of their coupling.
/// </summary>
/// <remarks>Source: Qiao Biao and Fang Chuanglin (2005), Acta Ecologica Sinica 25(11), 3003-3009, with urbanisation first and the environment second.</remarks>
public static class CouplingAngle
{
    // 180 / pi to 32 digits.
    private static readonly DoubleDouble DegreesOfRadian = new(57.29577951308232, -1.9878495670576283e-15);

    /// <summary>The angle.</summary>
    /// <param name="first">The speed of the first subsystem.</param>
    /// <param name="second">The speed of the second.</param>
    /// <returns>Degrees from -180 to 180; NaN where both stand still, or a speed is not finite.</returns>
    public static double Degrees(double first, double second)
    {
        if (!IsDefined(first, second)) return double.NaN;
        var acute = Acute(Math.Abs(first), Math.Abs(second));
        var upper = second >= 0 ? acute : (DoubleDouble)180 - acute;
        return (first < 0 ? -upper : upper).ToDouble();
    }

    /// <summary>The phase: the quadrant of the angle, by the signs of the speeds, so that no rounding can move it.</summary>
    /// <param name="first">The speed of the first subsystem.</param>
    /// <param name="second">The speed of the second.</param>
    /// <returns>The phase; null where the angle is undefined.</returns>
    public static CouplingPhase? PhaseOf(double first, double second) => (IsDefined(first, second), first, second) switch
    {
        (false, _, _) => null,
        (_, <= 0, > 0) => CouplingPhase.LowLevelSymbiosis,
        (_, > 0, >= 0) => CouplingPhase.CoordinatedDevelopment,
        (_, >= 0, < 0) => CouplingPhase.LimitDevelopment,
        _ => CouplingPhase.SpiralRise,
    };

    private static bool IsDefined(double first, double second) => double.IsFinite(first) && double.IsFinite(second) && (first != 0 || second != 0);

    // From 0 to 90: the arc tangent of the lesser over the greater, or what it leaves of 90.
    private static DoubleDouble Acute(double rise, double run)
        => rise > run ? (DoubleDouble)90 - Acute(run, rise) : Arctangent.Of((DoubleDouble)rise / run) * DegreesOfRadian;
}
