namespace FusionMetrics.Ranking;

/// <summary>The three forms of MOORA.</summary>
public enum MooraForm
{
    /// <summary>The ratio system: the weighted sum of the benefits less that of the costs, each in shares of the length of its column.</summary>
    RatioSystem,

    /// <summary>
    /// The reference point: the largest weighted distance from the best value of a column, in shares of its length; with a minus sign, so that larger is better.
    /// </summary>
    ReferencePoint,

    /// <summary>The full multiplicative form: the product of the benefits divided by that of the costs, each to the power of its weight. Values above 0 only.</summary>
    FullMultiplicative,
}
