using FusionMetrics.Methods;

namespace FusionMetrics.Trends;

/// <summary>Options of the Mann-Kendall test.</summary>
public sealed record MannKendallOptions : TrendTestOptions
{
    /// <summary>By which law of S p is found.</summary>
    /// <value>The default is the normal one.</value>
    public PLaw P { get; init; }

    internal static OptionSet<MannKendallOptions> Set { get; } = SetOf(new MannKendallOptions())
        .Choice("p", o => o.P, (o, v) => o with { P = v }, "Law of S that p is of; exact up to 60 values.");
}
