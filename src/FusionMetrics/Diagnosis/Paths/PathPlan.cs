namespace FusionMetrics.Diagnosis;

/// <summary>A plan: which indicators of a region move, how far, when, at what cost, and where that leads. Immutable.</summary>
/// <param name="Region">The region.</param>
/// <param name="Number">Its place among the plans of the region, 1 for the best.</param>
/// <param name="Moves">What moves, the dearest first; empty where the region stays as it is.</param>
/// <param name="Course">Where the region stands now and in each period of the plan.</param>
/// <param name="Cost">What the plan costs.</param>
/// <param name="Certificate">How it is known that there is no better plan with these indicators.</param>
public sealed record PathPlan(Region Region, int Number, IReadOnlyList<PathMove> Moves, IReadOnlyList<PathPoint> Course, double Cost, PathCertificate Certificate)
{
    /// <summary>Where the region stands now.</summary>
    public PathPoint Before => Course[0];

    /// <summary>Where it stands in the end.</summary>
    public PathPoint After => Course[^1];
}
