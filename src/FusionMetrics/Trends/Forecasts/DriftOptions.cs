using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>Options of the random walk with drift.</summary>
public sealed record DriftOptions : ForecastOptions
{
    /// <summary>How many of the last changes the drift is the mean of.</summary>
    /// <value>0 for all, or from 1. The default is 0.</value>
    public int Last { get; init; }

    internal static new OptionSet<DriftOptions> Set { get; } = SetOf(new DriftOptions())
        .Number("last", o => o.Last, (o, v) => o with { Last = (int)v }, v => v is >= 0 and <= 1_000_000 && v == Math.Floor(v), "0 for all, or a whole number from 1",
            "How many of the last changes the drift is the mean of.");
}
