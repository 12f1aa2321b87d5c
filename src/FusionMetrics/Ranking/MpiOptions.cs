using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>Options of the Mazziotta-Pareto index.</summary>
public sealed record MpiOptions : MethodOptions
{
    /// <summary>Whether the index is one of something good or of something bad.</summary>
    /// <value>The default is <see cref="Polarity.Positive"/>.</value>
    public Polarity Polarity { get; init; } = Polarity.Positive;

    internal static OptionSet<MpiOptions> Set { get; } = OptionSet.For(new MpiOptions())
        .Choice("polarity", o => o.Polarity, (o, v) => o with { Polarity = v }, "Whether the index is one of something good or of something bad.");
}
