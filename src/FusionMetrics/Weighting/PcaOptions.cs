using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>Options of principal component weights.</summary>
public sealed record PcaOptions : MethodOptions
{
    /// <summary>How weights are made of loadings.</summary>
    /// <value>The default is <see cref="PcaRule.SquaredLoadings"/>.</value>
    public PcaRule Rule { get; init; } = PcaRule.SquaredLoadings;

    /// <summary>The eigenvalue above which a component is kept for <see cref="PcaRule.SquaredLoadings"/>. The first is always kept.</summary>
    /// <value>The default is 1: a component that explains more than an indicator does by itself.</value>
    public double Eigenvalue { get; init; } = 1;

    internal static OptionSet<PcaOptions> Set { get; } = OptionSet.For(new PcaOptions())
        .Choice("rule", o => o.Rule, (o, v) => o with { Rule = v }, "How weights are made of loadings.")
        .Number("eigenvalue", o => o.Eigenvalue, (o, v) => o with { Eigenvalue = v }, v => v >= 0, "a number of 0 or more",
            "The eigenvalue above which a component is kept for squared-loadings.");
}
