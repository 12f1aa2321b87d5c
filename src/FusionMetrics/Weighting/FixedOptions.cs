using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>Options of fixed weights.</summary>
public sealed record FixedOptions : MethodOptions
{
    /// <summary>
    /// The weights by the codes of indicators (or of groups, above the lowest level): 0 or more; only ratios within a group matter. An
    /// indicator that is not named here has the weight that the indicator system gives it.
    /// </summary>
    /// <value>The default is null: all weights are those of the indicator system.</value>
    public IReadOnlyDictionary<string, double>? Weights { get; init; }

    internal static OptionSet<FixedOptions> Set { get; } = OptionSet.For(new FixedOptions())
        .NumberOf("weights", o => o.Weights, (o, v) => o with { Weights = v }, IsWeight, "a map from codes to numbers of 0 or more",
            "The weights by code, in place of those given with the indicators.");

    internal static bool IsWeight(double weight) => weight >= 0 && double.IsFinite(weight);
}
