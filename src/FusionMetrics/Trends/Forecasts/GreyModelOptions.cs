using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>Options of the grey model.</summary>
public sealed record GreyModelOptions : ForecastOptions
{
    /// <summary>How many of the last values the model is fitted to.</summary>
    /// <value>0 for all, or from 4. The default is 0.</value>
    public int Last { get; init; }

    internal static new OptionSet<GreyModelOptions> Set { get; } = SetOf(new GreyModelOptions())
        .Number("last", o => o.Last, (o, v) => o with { Last = (int)v }, v => v is 0 or (>= 4 and <= 1_000_000) && v == Math.Floor(v), "0 for all, or a whole number from 4",
            "How many of the last values the model is fitted to.");
}
