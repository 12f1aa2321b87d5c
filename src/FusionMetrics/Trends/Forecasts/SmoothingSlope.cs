namespace FusionMetrics.Trends.Forecasts;

/// <summary>Whether exponential smoothing has a slope.</summary>
public enum SmoothingSlope
{
    /// <summary>A slope that goes on for ever.</summary>
    Straight,

    /// <summary>A slope that fades by a factor a step.</summary>
    Damped,

    /// <summary>None: a level alone.</summary>
    None,
}
