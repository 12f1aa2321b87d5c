namespace FusionMetrics.Trends;

/// <summary>The law of Kendall's S under no trend.</summary>
public enum PLaw
{
    /// <summary>The normal law, with continuity correction.</summary>
    Normal,

    /// <summary>The exact law over all orders of the values, ties included; up to 60 values, and beyond that the normal one.</summary>
    Exact,
}
