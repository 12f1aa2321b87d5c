namespace FusionMetrics.Trends.Forecasts;

/// <summary>How forecasts of the past missed.</summary>
/// <param name="Origins">How often there was a forecast.</param>
/// <param name="All">Of all steps.</param>
/// <param name="Steps">Of step 1, 2, ...</param>
public sealed record BackTestResult(int Origins, ForecastErrors All, IReadOnlyList<ForecastErrors> Steps);
