using FusionMetrics.Numerics;

namespace FusionMetrics.Coupling.Dynamics;

/// <summary>
/// Decoupling (脱钩) of a pressure from its driver, such as emissions from output: the elasticity e = growth of the pressure / growth of the driver, and its
/// state among eight. An elasticity of exactly 0.8 or 1.2 is coupling.
/// </summary>
/// <remarks>Source: Tapio (2005), Transport Policy 12(2), 137-151: the eight logical possibilities.</remarks>
public static class Decoupling
{
    private const double LeastCoupled = 0.8;
    private const double MostCoupled = 1.2;

    /// <summary>The growth of a quantity: (after - before) / before.</summary>
    /// <param name="before">The quantity in the base period.</param>
    /// <param name="after">The quantity later.</param>
    /// <returns>The growth; NaN where the quantity was not above 0, or one is not finite.</returns>
    public static double Growth(double before, double after)
        => before > 0 && double.IsFinite(before) && double.IsFinite(after) ? (DoubleDouble.Sum(after, -before) / before).ToDouble() : double.NaN;

    /// <summary>The elasticity.</summary>
    /// <param name="pressureGrowth">The growth of the pressure.</param>
    /// <param name="driverGrowth">The growth of the driver.</param>
    /// <returns>Their ratio; NaN where the driver stands still.</returns>
    public static double Elasticity(double pressureGrowth, double driverGrowth) => driverGrowth == 0 ? double.NaN : pressureGrowth / driverGrowth;

    /// <summary>The state.</summary>
    /// <param name="pressureGrowth">The growth of the pressure.</param>
    /// <param name="driverGrowth">The growth of the driver.</param>
    /// <returns>The state; null where the driver stands still, or a growth is NaN.</returns>
    public static DecouplingState? StateOf(double pressureGrowth, double driverGrowth)
    {
        var elasticity = Elasticity(pressureGrowth, driverGrowth);
        if (double.IsNaN(elasticity)) return null;
        var grows = driverGrowth > 0;
        return elasticity switch
        {
            < 0 => grows ? DecouplingState.StrongDecoupling : DecouplingState.StrongNegativeDecoupling,
            < LeastCoupled => grows ? DecouplingState.WeakDecoupling : DecouplingState.WeakNegativeDecoupling,
            <= MostCoupled => grows ? DecouplingState.ExpansiveCoupling : DecouplingState.RecessiveCoupling,
            _ => grows ? DecouplingState.ExpansiveNegativeDecoupling : DecouplingState.RecessiveDecoupling,
        };
    }
}
