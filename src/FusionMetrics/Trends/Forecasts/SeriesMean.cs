namespace FusionMetrics.Trends.Forecasts;

/// <summary>Whether a stationary series has a mean.</summary>
internal enum SeriesMean
{
    /// <summary>0.</summary>
    Zero,

    /// <summary>One that is estimated.</summary>
    Estimated,
}
