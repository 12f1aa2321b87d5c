namespace FusionMetrics.Weighting;

/// <summary>How the judgements of several judges become one set of weights.</summary>
public enum AhpAggregation
{
    /// <summary>The geometric mean of their judgements, pair by pair, and the weights of that (Aczel and Saaty 1983).</summary>
    Judgements,

    /// <summary>The mean of the weights that each of their judgements leads to (Forman and Peniwati 1998).</summary>
    Priorities,
}
