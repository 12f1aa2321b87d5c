namespace FusionMetrics.Diagnosis;

/// <summary>How it is known that there is no better plan. Immutable.</summary>
/// <param name="IsConvex">
/// Whether the plan is the best because the problem is convex: then its KKT conditions prove it, and gap and bound are those of the plan itself. Otherwise it was searched by
/// branching and bounding.
/// </param>
/// <param name="Bound">What no plan can better: a cost for a goal, a score for a budget.</param>
/// <param name="Gap">How far the plan may be from the best one, as a share of its cost, or of its score: 0 or more.</param>
public sealed record PathCertificate(bool IsConvex, double Bound, double Gap)
{
    internal static PathCertificate Convex(double value) => new(true, value, 0);
}
