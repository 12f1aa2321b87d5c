namespace FusionMetrics.Diagnosis;

/// <summary>What a search found.</summary>
/// <param name="Amounts">How far each lever of the problem is moved.</param>
/// <param name="Cost">What that costs.</param>
/// <param name="Score">The score then, as the engine gives it.</param>
/// <param name="Worth">What a unit of each lever is worth there: as long as it costs less, it is moved as far as it can be; where it costs more, not at all.</param>
/// <param name="Certificate">How it is known that there is no better one.</param>
internal sealed record PathSolution(double[] Amounts, double Cost, double Score, double[] Worth, PathCertificate Certificate);
