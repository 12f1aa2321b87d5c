using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Outlook;

/// <summary>How one forecaster missed a series of all regions so many steps ahead.</summary>
/// <param name="Series">The series.</param>
/// <param name="Forecaster">The id of the forecaster.</param>
/// <param name="Step">How many steps ahead, from 1.</param>
/// <param name="Errors">How forecasts missed: the mean over regions; of <see cref="ForecastErrors.Count"/> the sum.</param>
public sealed record ForecasterStepRow(string Series, string Forecaster, int Step, ForecastErrors Errors);
