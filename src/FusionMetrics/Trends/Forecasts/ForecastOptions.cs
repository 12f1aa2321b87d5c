using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>Options that all forecasters share.</summary>
public record ForecastOptions : MethodOptions
{
    /// <summary>How often the interval of a point should hold the value to come.</summary>
    /// <value>Above 0 and below 1. The default is 0.95.</value>
    public double Confidence { get; init; } = 0.95;

    /// <summary>The law of the values to come.</summary>
    /// <value>The default is the calibrated one.</value>
    public IntervalLaw Law { get; init; }

    internal static OptionSet<ForecastOptions> Set { get; } = SetOf(new ForecastOptions());

    private protected static OptionSet<TOptions> SetOf<TOptions>(TOptions defaults) where TOptions : ForecastOptions => OptionSet.For(defaults)
        .Number("confidence", o => o.Confidence, (o, v) => o with { Confidence = v }, v => v is > 0 and < 1, "a number above 0 and below 1", "How often the interval should hold the value to come.")
        .Choice("law", o => o.Law, (o, v) => o with { Law = v }, "Law of the values to come.");
}
