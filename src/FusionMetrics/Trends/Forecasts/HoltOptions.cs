using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>Options of Holt's method.</summary>
public sealed record HoltOptions : ForecastOptions
{
    /// <summary>Whether the slope goes on for ever.</summary>
    /// <value>The default is that it does.</value>
    public SmoothingSlope Slope { get; init; }

    internal static new OptionSet<HoltOptions> Set { get; } = SetOf(new HoltOptions())
        .Choice("slope", o => o.Slope, (o, v) => o with { Slope = v }, "Whether the slope goes on for ever.");
}
