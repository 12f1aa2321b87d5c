using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>Options of division by the sum.</summary>
public sealed record SumOptions : MethodOptions
{
    /// <summary>What becomes of costs.</summary>
    /// <value>The default is <see cref="SumCosts.Keep"/>.</value>
    public SumCosts Costs { get; init; } = SumCosts.Keep;

    internal static OptionSet<SumOptions> Set { get; } = OptionSet.For(new SumOptions())
        .Choice("costs", o => o.Costs, (o, v) => o with { Costs = v }, "What becomes of costs: kept as they are, or turned into benefits by 1 / x.");
}
