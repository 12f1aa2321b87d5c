namespace FusionMetrics;

/// <summary>What one series of a region comes to over time, beside its last period.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Series">The series: <c>d</c>, <c>t</c>, <c>c</c>, <c>topsis</c>, <c>u_innovation</c>, ...</param>
/// <param name="Count">The number of periods with a score.</param>
/// <param name="StaticScore">The score in the last period of the panel; NaN where the region has none.</param>
/// <param name="StaticRank">Its rank, 1 the best; NaN where there is no score.</param>
/// <param name="DynamicScore">The score over time; NaN where the region has too few periods.</param>
/// <param name="DynamicRank">Its rank, 1 the best; NaN where there is no score.</param>
public sealed record DynamicRow(string Region, string Series, int Count, double StaticScore, double StaticRank, double DynamicScore, double DynamicRank)
{
    /// <summary>What the method measured on the way, by name; NaN where there is none.</summary>
    public IReadOnlyList<KeyValuePair<string, double>> Measures { get; init; } = [];
}
