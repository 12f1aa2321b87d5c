using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>Options of the signed logarithm.</summary>
public sealed record SignedLogOptions : MethodOptions
{
    /// <summary>The size up to which values are changed little: a unit on the new scale.</summary>
    /// <value>Above 0. The default is 1.</value>
    public double Unit { get; init; } = 1;

    /// <summary>Which indicators are treated.</summary>
    public OutlierRule Rule { get; init; } = new();

    internal static OptionSet<SignedLogOptions> Set { get; } = OutlierRule.AddTo(OptionSet.For(new SignedLogOptions())
        .Number("unit", o => o.Unit, (o, v) => o with { Unit = v }, v => v > 0, "a number above 0", "The size up to which values are changed little."),
        o => o.Rule, (o, v) => o with { Rule = v });
}
