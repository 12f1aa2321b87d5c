using FusionMetrics.Trends.Forecasts;

namespace FusionMetrics.Outlook;

/// <summary>The columns of how forecasts missed.</summary>
internal static class ErrorColumns
{
    public static TableColumn[] Of(Func<int, ForecastErrors> errors) =>
    [
        TableColumn.OfIntegers("forecasts", r => errors(r).Count),
        TableColumn.OfNumbers("mase", r => errors(r).Mase),
        TableColumn.OfNumbers("smape", r => errors(r).Smape),
        TableColumn.OfNumbers("mean_absolute_error", r => errors(r).MeanAbsolute),
        TableColumn.OfNumbers("root_mean_square_error", r => errors(r).RootMeanSquare),
        TableColumn.OfNumbers("bias", r => errors(r).Bias),
        TableColumn.OfNumbers("coverage", r => errors(r).Coverage),
        TableColumn.OfNumbers("msis", r => errors(r).Msis),
    ];
}
