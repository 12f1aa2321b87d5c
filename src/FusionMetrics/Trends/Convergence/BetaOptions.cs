namespace FusionMetrics.Trends.Convergence;

/// <summary>How beta convergence is tested.</summary>
public sealed record BetaOptions
{
    /// <summary>The level of significance.</summary>
    /// <value>Above 0 and below 1. The default is 0.05.</value>
    public double Alpha { get; init; } = 0.05;

    /// <summary>What is held constant: none for absolute convergence (绝对收敛), some for conditional (条件收敛).</summary>
    /// <value>The default is none.</value>
    public IReadOnlyList<ConvergenceControl> Controls { get; init; } = [];
}
