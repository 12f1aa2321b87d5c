using FusionMetrics.Methods;

namespace FusionMetrics.Trends;

/// <summary>Options of the Mann-Kendall test.</summary>
public sealed record MannKendallOptions : MethodOptions
{
    /// <summary>The level of significance: a trend is found where p is below it.</summary>
    /// <value>Above 0 and below 1. The default is 0.05.</value>
    public double Alpha { get; init; } = 0.05;

    internal static OptionSet<MannKendallOptions> Set { get; } = OptionSet.For(new MannKendallOptions())
        .Number("alpha", o => o.Alpha, (o, v) => o with { Alpha = v }, v => v is > 0 and < 1, "a number above 0 and below 1",
            "Level of significance.");
}
