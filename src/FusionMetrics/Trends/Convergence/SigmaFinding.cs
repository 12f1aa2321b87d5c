namespace FusionMetrics.Trends.Convergence;

/// <summary>Whether regions draw together.</summary>
/// <param name="Verdict">Converging where dispersion falls by the test, diverging where it rises.</param>
/// <param name="Dispersions">Dispersion at each time.</param>
/// <param name="Trend">The trend of dispersion, over the times at which it could be had.</param>
public sealed record SigmaFinding(ConvergenceVerdict Verdict, IReadOnlyList<Dispersion> Dispersions, TrendFinding Trend)
{
    /// <summary>The regions that were left out because they have no value at some time; none where all that are available count.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];
}
