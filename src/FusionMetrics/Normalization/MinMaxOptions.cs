using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>Options of the min-max normaliser.</summary>
public sealed record MinMaxOptions : MethodOptions
{
    /// <summary>What becomes of values beyond the bounds of the frame.</summary>
    /// <value>The default is <see cref="BeyondBounds.Clamp"/>.</value>
    public BeyondBounds Beyond { get; init; } = BeyondBounds.Clamp;

    /// <summary>What the worst and the best value map to.</summary>
    /// <value>The default is 0 to 1. Papers have 0 to 100, 1 to 100, 0.002 to 0.998.</value>
    public Bounds To { get; init; } = NormalizedRange.Unit;

    /// <summary>What is added to every normalised value, as papers do before they take logarithms.</summary>
    /// <value>The default is 0. Papers have 0.0001, 0.001, 0.01 and 1.</value>
    public double Shift { get; init; }

    internal static OptionSet<MinMaxOptions> Set { get; } = OptionSet.For(new MinMaxOptions())
        .Choice("beyond", o => o.Beyond, (o, v) => o with { Beyond = v }, "What becomes of values beyond the bounds of the frame.")
        .Numbers("to", o => NormalizedRange.Write(o.To), (o, v) => o with { To = NormalizedRange.Read(v) }, NormalizedRange.IsOne,
            NormalizedRange.Values, "What the worst and the best value map to.")
        .Number("shift", o => o.Shift, (o, v) => o with { Shift = v }, _ => true, "a number", "What is added to every normalised value.");
}
