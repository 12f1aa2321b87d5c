namespace FusionMetrics.Diagnosis;

/// <summary>The score of a region beside that of a reference.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Period">The period.</param>
/// <param name="Against">The reference, as text.</param>
/// <param name="ReferenceScore">The score of the reference.</param>
/// <param name="Score">The score of the region.</param>
/// <param name="Rest">The difference less the sum of the contributions: what the integration leaves, at most 1e-10 of the larger of 1 and the scores.</param>
public sealed record Comparison(string Region, Period Period, string Against, double ReferenceScore, double Score, double Rest)
{
    /// <summary>How far the region is above the reference; negative below it.</summary>
    public double Difference => Score - ReferenceScore;
}
