using FusionMetrics.Methods;

namespace FusionMetrics.Trends;

/// <summary>Options of the test of Cox and Stuart.</summary>
public sealed record CoxStuartOptions : TrendTestOptions
{
    /// <summary>Which parts of the series are compared.</summary>
    /// <value>The default is thirds.</value>
    public SeriesParts Parts { get; init; }

    internal static OptionSet<CoxStuartOptions> Set { get; } = SetOf(new CoxStuartOptions())
        .Choice("parts", o => o.Parts, (o, v) => o with { Parts = v }, "Which parts of the series are compared.");
}
