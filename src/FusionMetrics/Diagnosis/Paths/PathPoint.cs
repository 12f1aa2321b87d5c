using FusionMetrics.Coupling;

namespace FusionMetrics.Diagnosis;

/// <summary>Where a region stands in a period of its plan, as the engine scores it in the frozen frame.</summary>
/// <param name="Period">The period.</param>
/// <param name="Score">The score that is to rise.</param>
/// <param name="C">The coupling degree; NaN without coupling.</param>
/// <param name="T">The comprehensive index; NaN without coupling.</param>
/// <param name="D">The coordination degree; NaN without coupling.</param>
/// <param name="Indices">The index U of each subsystem.</param>
/// <param name="Grade">The grade of D; null without coupling.</param>
/// <param name="Cost">What the plan has cost so far.</param>
public sealed record PathPoint(Period Period, double Score, double C, double T, double D, IReadOnlyList<double> Indices, Grade? Grade, double Cost);
