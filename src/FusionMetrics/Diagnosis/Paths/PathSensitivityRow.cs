namespace FusionMetrics.Diagnosis;

/// <summary>How the best plan depends on what an indicator costs.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="UnitCost">What a unit costs.</param>
/// <param name="Amount">How far it is moved: 0 or more, in its better direction.</param>
/// <param name="Worth">
/// What a unit is worth in the plan: an indicator that does not move begins to where it costs less, and one that moves as far as it can stays so up to this cost. One that moves a part of the
/// way costs just that. NaN where the score has a kink, or nothing moves a part of the way.
/// </param>
/// <param name="Halved">How far it is moved where a unit costs half.</param>
/// <param name="HalvedTotal">What the whole plan then costs, or, for a budget, which score it reaches.</param>
/// <param name="Doubled">How far it is moved where a unit costs twice as much.</param>
/// <param name="DoubledTotal">What the whole plan then costs, or, for a budget, which score it reaches.</param>
public sealed record PathSensitivityRow(Indicator Indicator, double UnitCost, double Amount, double Worth, double Halved, double HalvedTotal, double Doubled, double DoubledTotal);
