namespace FusionMetrics.Coupling.Dynamics;

/// <summary>A step of two subsystems from one period to the next.</summary>
/// <param name="First">The index of the first subsystem before the step.</param>
/// <param name="Second">The index of the second before it.</param>
/// <param name="NextFirst">The index of the first after it.</param>
/// <param name="NextSecond">The index of the second after it.</param>
public readonly record struct HakenStep(double First, double Second, double NextFirst, double NextSecond)
{
    /// <summary>The same step with the subsystems exchanged.</summary>
    public HakenStep Exchanged => new(Second, First, NextSecond, NextFirst);
}
