using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>Options of the distance to a target.</summary>
public sealed record TargetOptions : MethodOptions
{
    /// <summary>What becomes of values beyond the target and of values worse than those of the frame.</summary>
    /// <value>The default is <see cref="BeyondBounds.Keep"/>: a value better than the target has more than 1.</value>
    public BeyondBounds Beyond { get; init; } = BeyondBounds.Keep;

    internal static OptionSet<TargetOptions> Set { get; } = OptionSet.For(new TargetOptions())
        .Choice("beyond", o => o.Beyond, (o, v) => o with { Beyond = v }, "What becomes of values better than the target, or worse than those of the frame.");
}
