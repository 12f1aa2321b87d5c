namespace FusionMetrics.Diagnosis;

/// <summary>An indicator that can be moved in the direction that raises its index: from where it is to a limit, at a cost in proportion.</summary>
/// <param name="Indicator">The position of the indicator.</param>
/// <param name="From">The present value.</param>
/// <param name="Limit">The farthest value within the time.</param>
/// <param name="Speed">How far it can move in a period; infinite where it can move at once.</param>
/// <param name="Kind">What the limit comes from.</param>
/// <param name="UnitCost">What a unit costs, above 0.</param>
/// <param name="Subsystem">The subsystem that it belongs to.</param>
/// <param name="Gain">By how much a unit raises the index of that, above 0.</param>
internal sealed record Lever(int Indicator, double From, double Limit, double Speed, PathLimit Kind, double UnitCost, int Subsystem, double Gain)
{
    /// <summary>How far it can be moved.</summary>
    public double Reach { get; } = Math.Abs(Limit - From);

    /// <summary>The value after a move: at the limit exactly after one of the whole reach.</summary>
    public double ValueAfter(double amount) => amount >= Reach ? Limit : Limit > From ? Math.Min(From + amount, Limit) : Math.Max(From - amount, Limit);
}
