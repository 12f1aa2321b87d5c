using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>Options of a combination of weightings.</summary>
public sealed record CombinedOptions : MethodOptions
{
    /// <summary>The weightings with their options: two or more. Without a default.</summary>
    public IReadOnlyList<MethodChoice> Methods { get; init; } = [];

    /// <summary>How their weights become one.</summary>
    /// <value>The default is <see cref="CombinationRule.Linear"/>.</value>
    public CombinationRule Rule { get; init; } = CombinationRule.Linear;

    /// <summary>
    /// A number of 0 or more for each method, one of them at least above 0: its share in the mean (only ratios matter), or its power in the product. Game theory finds
    /// its own, and takes none.
    /// </summary>
    /// <value>The default is null: equal shares; powers of 1.</value>
    public IReadOnlyList<double>? Coefficients { get; init; }

    internal static OptionSet<CombinedOptions> Set(MethodCatalog catalog) => OptionSet.For(new CombinedOptions())
        .Methods("methods", o => o.Methods, (o, v) => o with { Methods = v }, catalog, MethodFamily.Weighting, "The weightings that are combined, two or more.")
        .Choice("rule", o => o.Rule, (o, v) => o with { Rule = v }, "How their weights become one.")
        .Numbers("coefficients", o => o.Coefficients, (o, v) => o with { Coefficients = v }, AreCoefficients, "a list of numbers of 0 or more, not all 0",
            "The share of each in a linear combination, its power in a multiplicative one.");

    internal static bool AreCoefficients(IReadOnlyList<double> coefficients) => coefficients.All(c => c >= 0 && double.IsFinite(c)) && coefficients.Any(c => c > 0);
}
