namespace FusionMetrics.Uncertainty;

/// <summary>How uncertain weights are distributed around what the recipe gives.</summary>
public enum WeightDistribution
{
    /// <summary>The Dirichlet distribution, whose means are the weights.</summary>
    Dirichlet,

    /// <summary>Each weight times a number equally likely within a range around 1; then all scaled to sum to 1.</summary>
    Uniform,
}
