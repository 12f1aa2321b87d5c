using FusionMetrics.Methods;

namespace FusionMetrics.Coupling;

/// <summary>Options of the k-form of the coupling degree.</summary>
public sealed record KFormOptions : MethodOptions
{
    private const double Most = 100;

    /// <summary>The exponent k, in the field the adjustment coefficient 调节系数.</summary>
    /// <value>Above 0, at most 100. The default is 2, the least of the 2 to 5 that papers use; 1/n gives the standard coupling degree.</value>
    public double K { get; init; } = 2;

    internal static OptionSet<KFormOptions> Set { get; } = OptionSet.For(new KFormOptions())
        .Number("k", o => o.K, (o, v) => o with { K = v }, v => v is > 0 and <= Most, "a number above 0, at most 100",
            "The exponent k; papers use 2 to 5, and 1/n gives the standard coupling degree.");
}
