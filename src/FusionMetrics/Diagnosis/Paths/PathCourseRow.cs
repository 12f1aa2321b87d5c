namespace FusionMetrics.Diagnosis;

/// <summary>A period of a plan.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Point">Where the region stands then.</param>
public sealed record PathCourseRow(PathPlan Plan, PathPoint Point);
