using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Outlook;

/// <summary>How one forecaster missed a series of all regions.</summary>
/// <param name="Series">The series.</param>
/// <param name="Forecaster">The id of the forecaster.</param>
public sealed record ForecasterRow(string Series, string Forecaster)
{
    /// <summary>
    /// Its place by MASE among the forecasters that forecast at every origin, from 1; the same for equal ones. Null for one that declined some of them, and where there is no MASE.
    /// </summary>
    public int? Place { get; init; }

    /// <summary>How many regions it could forecast.</summary>
    public required int Regions { get; init; }

    /// <summary>From how many origins, of all regions.</summary>
    public required int Origins { get; init; }

    /// <summary>In how many regions no other forecaster has a smaller MASE, among those that forecast at every origin of the region.</summary>
    public int BestIn { get; init; }

    /// <summary>How forecasts missed: the mean over regions, each of which counts alike; of <see cref="ForecastErrors.Count"/> the sum.</summary>
    public required ForecastErrors Errors { get; init; }

    /// <summary>The same of step 1, 2, ...</summary>
    public required IReadOnlyList<ForecastErrors> Steps { get; init; }
}
