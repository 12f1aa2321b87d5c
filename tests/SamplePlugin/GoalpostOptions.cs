using FusionMetrics.Methods;

namespace SamplePlugin;

/// <summary>The goalposts of every indicator.</summary>
public sealed record GoalpostOptions : MethodOptions
{
    /// <summary>The raw value that counts as 0.</summary>
    public double Lower { get; init; }

    /// <summary>The raw value that counts as 1.</summary>
    public double Upper { get; init; } = 100;

    internal static OptionSet<GoalpostOptions> Set { get; } = OptionSet.For(new GoalpostOptions())
        .Number("lower", o => o.Lower, (o, v) => o with { Lower = v }, _ => true, "a number below upper", "The raw value that counts as 0.")
        .Number("upper", o => o.Upper, (o, v) => o with { Upper = v }, _ => true, "a number above lower", "The raw value that counts as 1.");
}
