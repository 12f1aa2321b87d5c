namespace FusionMetrics.Weighting;

/// <summary>How ranks become weights. With n indicators in a group and place r, 1 the most important.</summary>
public enum RankFormula
{
    /// <summary>Rank-order centroid: w = (1 / n) sum of 1 / k for k from r to n.</summary>
    Centroid,

    /// <summary>Rank sum: w = 2 (n + 1 - r) / (n (n + 1)).</summary>
    Sum,

    /// <summary>Rank reciprocal: w = (1 / r) / sum of 1 / k for k from 1 to n.</summary>
    Reciprocal,
}
