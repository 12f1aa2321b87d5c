using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>Options of the normalisers that rank.</summary>
public sealed record RankOptions : MethodOptions
{
    /// <summary>Which rank equal values get.</summary>
    /// <value>The default is <see cref="RankTies.Min"/>.</value>
    public RankTies Ties { get; init; } = RankTies.Min;

    internal static OptionSet<RankOptions> Set { get; } = OptionSet.For(new RankOptions())
        .Choice("ties", o => o.Ties, (o, v) => o with { Ties = v }, "Which rank equal values get.");
}
