namespace FusionMetrics.Trends.Decomposition;

/// <summary>Whether values far from the fit count less.</summary>
public enum Robustness
{
    /// <summary>All count alike: two inner passes.</summary>
    None,

    /// <summary>Weights (1 - (r / 6 median |r|)^2)^2 from the remainder r, found in 15 outer passes of one inner pass each.</summary>
    Bisquare,
}
