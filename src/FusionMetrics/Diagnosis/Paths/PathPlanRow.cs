namespace FusionMetrics.Diagnosis;

/// <summary>A move of a plan.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Move">The move.</param>
public sealed record PathPlanRow(PathPlan Plan, PathMove Move);
