using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Outlook;

/// <summary>How one forecaster missed the series of one region.</summary>
/// <param name="Region">The code of the region; empty where the series has none.</param>
/// <param name="Series">The series.</param>
/// <param name="Forecaster">The id of the forecaster.</param>
/// <param name="Test">How it missed; of 0 origins where the series is too short, or the forecaster declines it.</param>
public sealed record ForecasterRegionRow(string Region, string Series, string Forecaster, BackTestResult Test);
