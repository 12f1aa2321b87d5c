using FusionMetrics.Methods;

namespace FusionMetrics.Trends;

/// <summary>Options of tests whose variance of S has a term for each lag.</summary>
public sealed record LagOptions : TrendTestOptions
{
    /// <summary>The largest lag.</summary>
    /// <value>1 or more; null for all.</value>
    public int? Lags { get; init; }

    internal static OptionSet<LagOptions> OfAll { get; } = Of(new LagOptions());

    internal static OptionSet<LagOptions> OfFirst { get; } = Of(new LagOptions { Lags = 1 });

    private static OptionSet<LagOptions> Of(LagOptions defaults) => SetOf(defaults)
        .Number("lags", o => o.Lags, (o, v) => o with { Lags = (int)v }, v => v >= 1 && v == Math.Floor(v) && v <= int.MaxValue, "a whole number from 1",
            "The largest lag; all where it is left out.");
}
