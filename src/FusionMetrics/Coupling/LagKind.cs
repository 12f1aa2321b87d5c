namespace FusionMetrics.Coupling;

/// <summary>What of the indices tells which subsystem lags.</summary>
public enum LagKind
{
    /// <summary>Their order.</summary>
    Order,

    /// <summary>Their difference from the largest.</summary>
    Difference,

    /// <summary>Their ratio to the largest.</summary>
    Ratio,
}
