namespace FusionMetrics.Coupling.Dynamics;

/// <summary>A state of decoupling after Tapio (2005): what a pressure does while its driver grows or shrinks. e is the elasticity.</summary>
public enum DecouplingState
{
    /// <summary>强脱钩: the driver grows, the pressure falls; e below 0.</summary>
    StrongDecoupling,

    /// <summary>弱脱钩: both grow, or the pressure stands still; e from 0 to below 0.8.</summary>
    WeakDecoupling,

    /// <summary>扩张连结: both grow alike; e from 0.8 to 1.2.</summary>
    ExpansiveCoupling,

    /// <summary>扩张负脱钩: both grow, the pressure faster; e above 1.2.</summary>
    ExpansiveNegativeDecoupling,

    /// <summary>强负脱钩: the driver shrinks, the pressure rises; e below 0.</summary>
    StrongNegativeDecoupling,

    /// <summary>弱负脱钩: both shrink, the pressure more slowly, or it stands still; e from 0 to below 0.8.</summary>
    WeakNegativeDecoupling,

    /// <summary>衰退连结: both shrink alike; e from 0.8 to 1.2.</summary>
    RecessiveCoupling,

    /// <summary>衰退脱钩: both shrink, the pressure faster; e above 1.2.</summary>
    RecessiveDecoupling,
}
