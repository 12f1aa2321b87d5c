namespace FusionMetrics.Trends.Forecasts;

/// <summary>How forecasts become one.</summary>
public enum ForecastAverage
{
    /// <summary>The middle one, or the mean of the two middle ones.</summary>
    Median,

    /// <summary>The mean.</summary>
    Mean,
}
