namespace FusionMetrics.Coupling.Dynamics;

/// <summary>A phase of the coupling of two subsystems: a quadrant of the coupling angle.</summary>
public enum CouplingPhase
{
    /// <summary>低级协调共生: above -90 to 0 degrees. The second rises, the first does not.</summary>
    LowLevelSymbiosis,

    /// <summary>协调发展: above 0 to 90 degrees. The first rises, the second does not fall.</summary>
    CoordinatedDevelopment,

    /// <summary>极限发展: above 90 to 180 degrees. The second falls, the first does not.</summary>
    LimitDevelopment,

    /// <summary>螺旋式上升: above -180 to -90 degrees. The first falls, the second does not rise.</summary>
    SpiralRise,
}
