using System.Collections.Frozen;
using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>Options of goalposts.</summary>
public sealed record GoalpostsOptions : MethodOptions
{
    /// <summary>The lower post of indicators, by code, in raw units.</summary>
    /// <value>The default is none: see <see cref="GoalpostsNormalizer"/> for where posts come from then.</value>
    public IReadOnlyDictionary<string, double> Lower { get; init; } = FrozenDictionary<string, double>.Empty;

    /// <summary>The upper post of indicators, by code, in raw units. Where only one post is named, the other is the bound of the indicator.</summary>
    /// <value>The default is none.</value>
    public IReadOnlyDictionary<string, double> Upper { get; init; } = FrozenDictionary<string, double>.Empty;

    /// <summary>The shares of values below the posts of indicators that have none of their own, if there are to be any.</summary>
    /// <value>Two numbers from 0 to 1, such as 0.05 and 0.95; null, the default, for none.</value>
    public Bounds? Quantiles { get; init; }

    /// <summary>What becomes of values beyond the posts.</summary>
    /// <value>The default is <see cref="BeyondBounds.Clamp"/>.</value>
    public BeyondBounds Beyond { get; init; } = BeyondBounds.Clamp;

    /// <summary>What the worse and the better post map to.</summary>
    /// <value>The default is 0 to 1.</value>
    public Bounds To { get; init; } = NormalizedRange.Unit;

    internal static OptionSet<GoalpostsOptions> Set { get; } = OptionSet.For(new GoalpostsOptions())
        .NumberOf("lower", o => o.Lower.Count == 0 ? null : o.Lower, (o, v) => o with { Lower = v }, _ => true, "a number a code", "The lower post of indicators, by code.")
        .NumberOf("upper", o => o.Upper.Count == 0 ? null : o.Upper, (o, v) => o with { Upper = v }, _ => true, "a number a code", "The upper post of indicators, by code.")
        .Numbers("quantiles", o => o.Quantiles is { } shares ? NormalizedRange.Write(shares) : null, (o, v) => o with { Quantiles = NormalizedRange.Read(v) },
            v => v is [>= 0, <= 1] && v[0] < v[1], "two numbers from 0 to 1, the lower one first", "The shares of values below the posts of indicators without bounds.")
        .Choice("beyond", o => o.Beyond, (o, v) => o with { Beyond = v }, "What becomes of values beyond the posts.")
        .Numbers("to", o => NormalizedRange.Write(o.To), (o, v) => o with { To = NormalizedRange.Read(v) }, NormalizedRange.IsOne,
            NormalizedRange.Values, "What the worse and the better post map to.");
}
