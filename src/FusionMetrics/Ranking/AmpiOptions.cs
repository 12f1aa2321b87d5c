using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>Options of the adjusted Mazziotta-Pareto index.</summary>
public sealed record AmpiOptions : MethodOptions
{
    /// <summary>Whether the index is one of something good or of something bad.</summary>
    /// <value>The default is <see cref="Polarity.Positive"/>.</value>
    public Polarity Polarity { get; init; } = Polarity.Positive;

    /// <summary>Where the goalposts come from.</summary>
    /// <value>The default is <see cref="ScaleEnds.Observed"/>.</value>
    public ScaleEnds Goalposts { get; init; } = ScaleEnds.Observed;

    /// <summary>
    /// The value of each indicator, in the unit of the columns, that is to become 100: a national mean in a base year, say. The goalposts move so that it lies
    /// in their middle.
    /// </summary>
    /// <value>A number for every indicator of a group. Null, the default, where the middle of the goalposts is 100.</value>
    public IReadOnlyDictionary<string, double>? Reference { get; init; }

    internal static OptionSet<AmpiOptions> Set { get; } = OptionSet.For(new AmpiOptions())
        .Choice("polarity", o => o.Polarity, (o, v) => o with { Polarity = v }, "Whether the index is one of something good or of something bad.")
        .Choice("goalposts", o => o.Goalposts, (o, v) => o with { Goalposts = v },
            "Where the goalposts come from: the least and largest values observed, the ends 0 and 1 of the scale, or the bounds of the indicators.")
        .NumberOf("reference", o => o.Reference, (o, v) => o with { Reference = v }, _ => true, "a map from codes of indicators to numbers",
            "The value of each indicator that is to become 100; without it, the middle of the goalposts.");
}
