using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>Options of winsorising at quantiles.</summary>
public sealed record WinsoriseQuantilesOptions : MethodOptions
{
    /// <summary>The shares of values below the two quantiles.</summary>
    /// <value>Two numbers from 0 to 1. The default is 0.05 and 0.95.</value>
    public Bounds Quantiles { get; init; } = new(0.05, 0.95);

    /// <summary>Which indicators are treated.</summary>
    public OutlierRule Rule { get; init; } = new();

    internal static OptionSet<WinsoriseQuantilesOptions> Set { get; } = OutlierRule.AddTo(OptionSet.For(new WinsoriseQuantilesOptions())
        .Numbers("quantiles", o => [o.Quantiles.Minimum, o.Quantiles.Maximum], (o, v) => o with { Quantiles = new Bounds(v[0], v[1]) },
            v => v is [>= 0, <= 1] && v[0] < v[1], "two numbers from 0 to 1, the lower one first", "The shares of values below the two quantiles."),
        o => o.Rule, (o, v) => o with { Rule = v });
}
