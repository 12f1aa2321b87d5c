using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>The median or the mean of several forecasts, step by step, with a scale in proportion to the mean of theirs.</summary>
/// <remarks>
/// A method that a series is too short for, or out of the domain of, is left out. By how much a combination errs less than its methods was measured for the default; other combinations take the same factor. Sources: Bates and Granger (1969), Operational Research Quarterly 20, 451-468; the median: Petropoulos and Svetunkov (2020), International Journal of Forecasting 36, 110-115.
/// </remarks>
public sealed class Combination : IForecaster
{
    private readonly CombinationOptions options;
    private readonly IForecaster[] parts;
    private readonly Intervals intervals;
    private readonly Calibration calibration;

    /// <summary>Creates the combination.</summary>
    /// <param name="options">The forecasters, and how they become one.</param>
    /// <param name="catalog">The methods that can be named.</param>
    /// <exception cref="KeyNotFoundException">There is no forecaster of an id.</exception>
    /// <exception cref="ArgumentException">The options of a forecaster are those of another, or there is none.</exception>
    public Combination(CombinationOptions options, MethodCatalog catalog) : this(options, catalog, Calibration.Of("combination"))
    {
    }

    /// <summary>With another calibration than that of the table.</summary>
    internal Combination(CombinationOptions options, MethodCatalog catalog, Calibration calibration)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(catalog);
        if (options.Methods.Count == 0) throw new ArgumentException("Name at least one forecaster.", nameof(options));
        (this.options, this.calibration, intervals) = (options, calibration, new(options.Confidence));
        parts = [.. options.Methods.Select(method => catalog.Create<IForecaster>(MethodFamily.Forecast, method))];
    }

    internal static MethodDescription Description { get; } = new("The median or mean of several forecasts: the default of this library.")
    {
        Formula = "the median of the forecasts of arima, drift, lgt and theta; its scale in proportion to the mean of theirs",
        Source = "Bates and Granger (1969), Operational Research Quarterly 20, 451-468; median: Petropoulos and Svetunkov (2020), International Journal of Forecasting 36, 110-115",
        Conventions = ["The set that forecast best within the values that competitors of M3 were given: docs/methods/forecasts.md."],
        Claims = [MethodClaim.UnitInvariant],
    };

    /// <inheritdoc/>
    public Forecast Forecast(TimeSeries series, int horizon)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(horizon, 1);
        var forecasts = new Forecast[parts.Length];
        for (var i = 0; i < parts.Length; i++) forecasts[i] = parts[i].Forecast(series, horizon);
        Forecast[] made = [.. forecasts.Where(forecast => forecast.Points.Count > 0)];
        if (made.Length == 0) return new(series.Count, forecasts.Max(forecast => forecast.Verdict)) { Confidence = options.Confidence };
        var freedom = Math.Max(1, series.Count - 2);
        return new(series.Count, made.Max(forecast => forecast.Verdict))
        {
            Points = [.. made[0].Points.Select((point, at) => Point(point, Array.ConvertAll(made, forecast => forecast.Points[at].Law), freedom))],
            Confidence = options.Confidence,
            Model = NameOf([.. made.Select(forecast => forecast.Model).Distinct()]),
        };
    }

    private string NameOf(string[] models) => models.Length == 1 ? models[0] : $"{OptionSet.Kebab(options.Average.ToString())} of {string.Join(", ", models)}";

    private ForecastPoint Point(ForecastPoint like, PredictiveLaw[] laws, int freedom)
    {
        var centers = Array.ConvertAll(laws, law => law.Center);
        var center = options.Average == ForecastAverage.Median ? Median.Of(centers) : Mean.Of(centers);
        return intervals.Point(like.Step, like.Time, calibration.Law(center, Mean.Of(Array.ConvertAll(laws, law => law.Scale)), freedom, like.Step));
    }
}
