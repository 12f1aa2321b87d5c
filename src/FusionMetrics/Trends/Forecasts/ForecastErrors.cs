namespace FusionMetrics.Trends.Forecasts;

/// <summary>How forecasts missed what came. NaN where there is nothing to take a mean of.</summary>
/// <param name="Count">How many forecasts.</param>
public sealed record ForecastErrors(int Count)
{
    /// <summary>The mean of what came less what was forecast.</summary>
    public double Bias { get; init; } = double.NaN;

    /// <summary>The mean size of errors.</summary>
    public double MeanAbsolute { get; init; } = double.NaN;

    /// <summary>The root of the mean square of errors.</summary>
    public double RootMeanSquare { get; init; } = double.NaN;

    /// <summary>sMAPE: the mean of 200 |error| / (|what came| + |forecast|), from 0 to 200.</summary>
    public double Smape { get; init; } = double.NaN;

    /// <summary>MASE: the mean of errors in the mean size of the changes before (Hyndman and Koehler 2006), of forecasts before which there was a change.</summary>
    public double Mase { get; init; } = double.NaN;

    /// <summary>The share of intervals that held what came.</summary>
    public double Coverage { get; init; } = double.NaN;

    /// <summary>
    /// MSIS: the mean of the width of the interval, and 2 / (1 - confidence) times what came beyond it, in the mean size of the changes before (Gneiting and Raftery 2007; Makridakis, Spiliotis and
    /// Assimakopoulos 2020).
    /// </summary>
    public double Msis { get; init; } = double.NaN;
}
