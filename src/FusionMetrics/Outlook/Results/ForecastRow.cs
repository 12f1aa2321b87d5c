using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Outlook;

/// <summary>A forecast of one period.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Series">The series.</param>
/// <param name="Period">The period.</param>
/// <param name="Point">The forecast.</param>
public sealed record ForecastRow(string Region, string Series, Period Period, ForecastPoint Point)
{
    /// <summary>How likely the value is of the grade above that of the last value, or better; NaN where that is not known.</summary>
    public double NextGradeProbability { get; init; } = double.NaN;
}
