namespace FusionMetrics.Coupling;

/// <summary>To which grade a coordination degree on the edge between two grades belongs.</summary>
public enum EdgeRule
{
    /// <summary>Intervals [low, high): an edge belongs to the grade above it. The highest grade includes 1.</summary>
    LeftClosed,

    /// <summary>Intervals (low, high]: an edge belongs to the grade below it. The lowest grade includes 0.</summary>
    RightClosed,
}
