namespace FusionMetrics.Trends;

/// <summary>What a test of a trend looks for.</summary>
public enum Alternative
{
    /// <summary>A trend either way.</summary>
    TwoSided,

    /// <summary>A rise only: a series that falls has a p near 1.</summary>
    Increasing,

    /// <summary>A fall only: a series that rises has a p near 1.</summary>
    Decreasing,
}
