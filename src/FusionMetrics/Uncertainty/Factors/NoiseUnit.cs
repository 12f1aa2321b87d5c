namespace FusionMetrics.Uncertainty;

/// <summary>What the deviation of uncertain values is a share of.</summary>
public enum NoiseUnit
{
    /// <summary>The value itself: a relative standard error.</summary>
    Value,

    /// <summary>The standard deviation of the indicator over the panel.</summary>
    Spread,
}
