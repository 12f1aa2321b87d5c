using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>Options of SPOTIS.</summary>
public sealed record SpotisOptions : MethodOptions
{
    /// <summary>Where the bounds of the columns come from.</summary>
    /// <value>
    /// The default is <see cref="ScaleEnds.Unit"/>, for values normalised to [0, 1]. With <see cref="ScaleEnds.Observed"/> the method is not free
    /// of rank reversal.
    /// </value>
    public ScaleEnds Scale { get; init; } = ScaleEnds.Unit;

    internal static OptionSet<SpotisOptions> Set { get; } = OptionSet.For(new SpotisOptions())
        .Choice("scale", o => o.Scale, (o, v) => o with { Scale = v },
            "Where the bounds come from: the ends 0 and 1 of the scale, the bounds of the indicators, or the values observed.");
}
