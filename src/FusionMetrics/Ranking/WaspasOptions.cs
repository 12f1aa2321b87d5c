using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>Options of WASPAS.</summary>
public sealed record WaspasOptions : MethodOptions
{
    /// <summary>The share of the weighted sum; the rest is the weighted product.</summary>
    /// <value>From 0 to 1. The default is 0.5. With 1 the method is the simple additive weighting of linear ratios (SAW), with 0 the weighted product (WPM).</value>
    public double Lambda { get; init; } = 0.5;

    internal static OptionSet<WaspasOptions> Set { get; } = OptionSet.For(new WaspasOptions())
        .Number("lambda", o => o.Lambda, (o, v) => o with { Lambda = v }, v => v is >= 0 and <= 1, "a number from 0 to 1",
            "The share of the weighted sum; the rest is the weighted product.");
}
