using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>Options of winsorising point by point.</summary>
public sealed record WinsoriseOptions : MethodOptions
{
    /// <summary>How many values of an indicator may be changed, before the last of them; those that are equal go together.</summary>
    /// <value>A whole number of 1 or more. The default is 5.</value>
    public double Points { get; init; } = 5;

    /// <summary>What becomes of an indicator that is still skewed then.</summary>
    /// <value>The default is <see cref="WinsorisingFailure.Keep"/>.</value>
    public WinsorisingFailure Failing { get; init; } = WinsorisingFailure.Keep;

    /// <summary>Which indicators are treated; <see cref="OutlierWhen.Always"/> winsorises as many points as allowed.</summary>
    public OutlierRule Rule { get; init; } = new();

    internal static OptionSet<WinsoriseOptions> Set { get; } = OutlierRule.AddTo(OptionSet.For(new WinsoriseOptions())
        .Number("points", o => o.Points, (o, v) => o with { Points = v }, v => v >= 1 && v == Math.Floor(v), "a whole number of 1 or more", "How many values of an indicator may be changed.")
        .Choice("failing", o => o.Failing, (o, v) => o with { Failing = v }, "What becomes of an indicator that is still skewed then: it stays so, or is left as it was."),
        o => o.Rule, (o, v) => o with { Rule = v });
}
