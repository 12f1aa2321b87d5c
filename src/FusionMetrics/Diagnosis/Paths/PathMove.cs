namespace FusionMetrics.Diagnosis;

/// <summary>What a plan does with an indicator.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="From">The present value.</param>
/// <param name="To">The value in the end.</param>
/// <param name="UnitCost">What a unit costs.</param>
/// <param name="Cost">What the move costs.</param>
/// <param name="First">The first period of the move.</param>
/// <param name="Last">The last.</param>
/// <param name="Limit">What keeps it from moving farther; none where the plan wants no more.</param>
public sealed record PathMove(Indicator Indicator, double From, double To, double UnitCost, double Cost, Period First, Period Last, PathLimit Limit)
{
    /// <summary>How far it is moved: negative where it falls.</summary>
    public double Amount => To - From;
}
