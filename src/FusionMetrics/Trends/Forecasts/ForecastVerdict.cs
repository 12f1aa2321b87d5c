namespace FusionMetrics.Trends.Forecasts;

/// <summary>What a forecaster makes of a series.</summary>
public enum ForecastVerdict
{
    /// <summary>Too few values to say anything.</summary>
    TooShort,

    /// <summary>Values that the method cannot take: grey models, numbers of 0 or below.</summary>
    OutOfDomain,

    /// <summary>All values are the same: so are all forecasts, and there is nothing to tell how uncertain they are.</summary>
    Constant,

    /// <summary>A forecast was made.</summary>
    Forecast,
}
