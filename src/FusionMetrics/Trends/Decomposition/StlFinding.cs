namespace FusionMetrics.Trends.Decomposition;

/// <summary>A series as trend + seasonal + remainder, a number a value; empty where it could not be taken apart.</summary>
/// <param name="Verdict">Whether it could.</param>
public sealed record StlFinding(DecompositionVerdict Verdict)
{
    /// <summary>The trend.</summary>
    public IReadOnlyList<double> Trend { get; init; } = [];

    /// <summary>What repeats from period to period.</summary>
    public IReadOnlyList<double> Seasonal { get; init; } = [];

    /// <summary>The value less both.</summary>
    public IReadOnlyList<double> Remainder { get; init; } = [];

    /// <summary>How much each value counted in the last pass, from 0 to 1.</summary>
    public IReadOnlyList<double> Weights { get; init; } = [];
}
