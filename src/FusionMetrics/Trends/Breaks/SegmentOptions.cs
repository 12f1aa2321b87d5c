using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Breaks;

/// <summary>Options of the detectors of several breaks.</summary>
public sealed record SegmentOptions : BreakOptions
{
    /// <summary>How strongly neighbours may hang together in a series without a break.</summary>
    /// <value>The default is moderately.</value>
    public Persistence Persistence { get; init; }

    internal static new OptionSet<SegmentOptions> Set { get; } = SetOf(new SegmentOptions())
        .Choice("persistence", o => o.Persistence, (o, v) => o with { Persistence = v }, "How strongly neighbours may hang together in a series without a break.");
}
