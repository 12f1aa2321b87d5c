using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>Options of the Box-Cox transformation.</summary>
public sealed record BoxCoxOptions : MethodOptions
{
    /// <summary>The power, if it is given.</summary>
    /// <value>From -5 to 5. The default is null: the most likely one from -5 to 5.</value>
    public double? Lambda { get; init; }

    /// <summary>Which indicators are treated.</summary>
    public OutlierRule Rule { get; init; } = new();

    internal static OptionSet<BoxCoxOptions> Set { get; } = OutlierRule.AddTo(OptionSet.For(new BoxCoxOptions())
        .Number("lambda", o => o.Lambda, (o, v) => o with { Lambda = v }, v => v is >= -5 and <= 5, "a number from -5 to 5", "The power; the most likely one where none is given."),
        o => o.Rule, (o, v) => o with { Rule = v });
}
