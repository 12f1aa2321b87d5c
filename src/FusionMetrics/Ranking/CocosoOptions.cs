using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>Options of CoCoSo.</summary>
public sealed record CocosoOptions : MethodOptions
{
    /// <summary>The share of the sum S, against that of the powers P, in the third appraisal.</summary>
    /// <value>From 0 to 1. The default is 0.5.</value>
    public double Lambda { get; init; } = 0.5;

    internal static OptionSet<CocosoOptions> Set { get; } = OptionSet.For(new CocosoOptions())
        .Number("lambda", o => o.Lambda, (o, v) => o with { Lambda = v }, v => v is >= 0 and <= 1, "a number from 0 to 1",
            "The share of the weighted sum S, against that of the powers P, in the third appraisal.");
}
