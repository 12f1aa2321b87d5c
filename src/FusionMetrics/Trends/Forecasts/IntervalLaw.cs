namespace FusionMetrics.Trends.Forecasts;

/// <summary>The law of the values to come.</summary>
public enum IntervalLaw
{
    /// <summary>Student's t, with the scale and the degrees of freedom by which forecasts of real series missed: intervals hold as many values as they say.</summary>
    Calibrated,

    /// <summary>The normal law of the fitted model, as if the model and its parameters were true: intervals are too narrow for real series.</summary>
    Normal,
}
