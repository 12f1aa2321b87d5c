namespace FusionMetrics.Auditing;

/// <summary>A printed figure beside the one that a recipe gives from raw data.</summary>
/// <param name="Column">The heading of its column.</param>
/// <param name="Series">What it is: <c>u_</c> and the code of a subsystem, <c>c</c>, <c>t</c> or <c>d</c>.</param>
/// <param name="Row">What the row is called.</param>
/// <param name="Printed">What is printed.</param>
/// <param name="Recomputed">What the recipe gives; NaN where it gives none.</param>
/// <param name="Deviation">The difference of both, printed less recomputed.</param>
/// <param name="IsWithin">Whether rounding explains the difference.</param>
/// <param name="IsWithinUnit">Whether it is at most one unit of the last place, which rounding on the way, of weights and indices, may leave.</param>
public sealed record RecomputedFigure(string Column, string Series, string Row, string Printed, double Recomputed, double Deviation, bool IsWithin, bool IsWithinUnit);
