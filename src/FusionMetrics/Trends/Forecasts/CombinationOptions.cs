using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>Options of a combination of forecasters.</summary>
public sealed record CombinationOptions : MethodOptions
{
    /// <summary>The forecasters with their options: one or more.</summary>
    /// <value>The default is <c>arima</c>, <c>drift</c>, <c>lgt</c> and <c>theta</c>.</value>
    public IReadOnlyList<MethodChoice> Methods { get; init; } = [new("arima"), new("drift"), new("lgt"), new("theta")];

    /// <summary>Whether the middle one of their forecasts is taken, or the mean.</summary>
    /// <value>The default is the median.</value>
    public ForecastAverage Average { get; init; }

    /// <summary>How often the interval of a point should hold the value to come.</summary>
    /// <value>Above 0 and below 1. The default is 0.95.</value>
    public double Confidence { get; init; } = 0.95;

    internal static OptionSet<CombinationOptions> Set(MethodCatalog catalog) => OptionSet.For(new CombinationOptions())
        .Methods("methods", o => o.Methods, (o, v) => o with { Methods = v }, catalog, MethodFamily.Forecast, "The forecasters that are combined.")
        .Choice("average", o => o.Average, (o, v) => o with { Average = v }, "Whether the median of their forecasts is taken, or the mean.")
        .Number("confidence", o => o.Confidence, (o, v) => o with { Confidence = v }, v => v is > 0 and < 1, "a number above 0 and below 1", "How often the interval should hold the value to come.");
}
