namespace FusionMetrics.Trends.Convergence;

/// <summary>What a test of convergence concludes.</summary>
public enum ConvergenceVerdict
{
    /// <summary>Too few regions or times to say anything.</summary>
    TooFew,

    /// <summary>Neither way, at the level of significance.</summary>
    Neither,

    /// <summary>Regions draw together (收敛).</summary>
    Converging,

    /// <summary>Regions draw apart (发散).</summary>
    Diverging,
}
