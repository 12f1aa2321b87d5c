namespace FusionMetrics.Ranking;

/// <summary>How one row stands to another where not all rows need be comparable.</summary>
public enum PreferenceRelation
{
    /// <summary>As good as the other.</summary>
    Indifferent,

    /// <summary>Better than the other.</summary>
    Preferred,

    /// <summary>Worse than the other.</summary>
    Outranked,

    /// <summary>Better than the other in one respect and worse in another.</summary>
    Incomparable,
}
