using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>Options of grey relational analysis.</summary>
public sealed record GreyRelationOptions : MethodOptions
{
    /// <summary>The distinguishing coefficient: the smaller, the farther apart the grades.</summary>
    /// <value>Above 0 and at most 1. The default is 0.5.</value>
    public double Rho { get; init; } = 0.5;

    /// <summary>Over what the largest distance from the ideal is taken.</summary>
    /// <value>The default is <see cref="GreyExtremes.All"/>.</value>
    public GreyExtremes Extremes { get; init; } = GreyExtremes.All;

    internal static OptionSet<GreyRelationOptions> Set { get; } = OptionSet.For(new GreyRelationOptions())
        .Number("rho", o => o.Rho, (o, v) => o with { Rho = v }, v => v is > 0 and <= 1, "a number above 0 and at most 1", "The distinguishing coefficient.")
        .Choice("extremes", o => o.Extremes, (o, v) => o with { Extremes = v }, "Over what the largest distance from the ideal is taken: all columns, or each by itself.");
}
