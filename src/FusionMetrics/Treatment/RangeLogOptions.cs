using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>Options of the logarithm over the range.</summary>
public sealed record RangeLogOptions : MethodOptions
{
    /// <summary>How far inside the logarithm the extreme value lies, as a share of the range.</summary>
    /// <value>Above 0. The default is 0.01.</value>
    public double Offset { get; init; } = 0.01;

    /// <summary>Which tail is pulled in.</summary>
    /// <value>The default is <see cref="LogTail.Longer"/>.</value>
    public LogTail Tail { get; init; } = LogTail.Longer;

    /// <summary>Which indicators are treated.</summary>
    public OutlierRule Rule { get; init; } = new();

    internal static OptionSet<RangeLogOptions> Set { get; } = OutlierRule.AddTo(OptionSet.For(new RangeLogOptions())
        .Number("offset", o => o.Offset, (o, v) => o with { Offset = v }, v => v > 0, "a number above 0", "How far inside the logarithm the extreme value lies, as a share of the range.")
        .Choice("tail", o => o.Tail, (o, v) => o with { Tail = v }, "Which tail is pulled in: that of large values, or the longer one."),
        o => o.Rule, (o, v) => o with { Rule = v });
}
