using FusionMetrics.Numerics;
using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Outlook;

/// <summary>How forecasts missed the series of several regions.</summary>
internal static class ErrorMeans
{
    /// <summary>The mean of each figure over the regions that have it; of forecasts the sum.</summary>
    public static ForecastErrors Of(ForecastErrors[] regions) => new(regions.Sum(errors => errors.Count))
    {
        Bias = MeanOf(regions, errors => errors.Bias),
        MeanAbsolute = MeanOf(regions, errors => errors.MeanAbsolute),
        RootMeanSquare = MeanOf(regions, errors => errors.RootMeanSquare),
        Smape = MeanOf(regions, errors => errors.Smape),
        Mase = MeanOf(regions, errors => errors.Mase),
        Coverage = MeanOf(regions, errors => errors.Coverage),
        Msis = MeanOf(regions, errors => errors.Msis),
    };

    private static double MeanOf(ForecastErrors[] regions, Converter<ForecastErrors, double> figure)
        => Array.FindAll(Array.ConvertAll(regions, figure), value => !double.IsNaN(value)) is { Length: > 0 } known ? Mean.Of(known) : double.NaN;
}
