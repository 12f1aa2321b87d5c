using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>Options of robust z-scores.</summary>
public sealed record RobustOptions : MethodOptions
{
    /// <summary>What the median absolute deviation is multiplied by.</summary>
    /// <value>The default is <see cref="MadConsistency.Normal"/>.</value>
    public MadConsistency Consistency { get; init; } = MadConsistency.Normal;

    internal static OptionSet<RobustOptions> Set { get; } = OptionSet.For(new RobustOptions())
        .Choice("consistency", o => o.Consistency, (o, v) => o with { Consistency = v },
            "What the median absolute deviation is multiplied by: normal is 1.4826, so that it estimates a standard deviation.");
}
