using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>Options of VIKOR.</summary>
public sealed record VikorOptions : MethodOptions
{
    /// <summary>The weight of the strategy of the majority, S, against the individual regret, R.</summary>
    /// <value>From 0 to 1. The default is 0.5.</value>
    public double V { get; init; } = 0.5;

    internal static OptionSet<VikorOptions> Set { get; } = OptionSet.For(new VikorOptions())
        .Number("v", o => o.V, (o, v) => o with { V = v }, v => v is >= 0 and <= 1, "a number from 0 to 1",
            "The weight of the group utility S against the individual regret R.");
}
