using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>Options of the min-max normaliser.</summary>
public sealed record MinMaxOptions : MethodOptions
{
    /// <summary>What becomes of values beyond the bounds of the frame.</summary>
    /// <value>The default is <see cref="BeyondBounds.Clamp"/>.</value>
    public BeyondBounds Beyond { get; init; } = BeyondBounds.Clamp;

    internal static OptionSet<MinMaxOptions> Set { get; } = OptionSet.For(new MinMaxOptions())
        .Choice("beyond", o => o.Beyond, (o, v) => o with { Beyond = v }, "What becomes of values beyond the bounds of the frame.");
}
