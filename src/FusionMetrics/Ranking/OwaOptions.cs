using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>Options of the ordered weighted average.</summary>
public sealed record OwaOptions : MethodOptions
{
    /// <summary>How much of a row has to be good. Not looked at where <see cref="Weights"/> are given.</summary>
    /// <value>The default is <see cref="OwaQuantifier.Most"/>.</value>
    public OwaQuantifier Quantifier { get; init; } = OwaQuantifier.Most;

    /// <summary>The power of the quantifier <see cref="OwaQuantifier.Power"/>.</summary>
    /// <value>Above 0. The default is 1, the weighted sum.</value>
    public double Alpha { get; init; } = 1;

    /// <summary>The weight of the largest value of a row, the second largest, and so on: as many as there are indicators in the group.</summary>
    /// <value>Numbers of 0 or more, not all of them 0; only ratios matter. Null, the default, where a quantifier says it.</value>
    public IReadOnlyList<double>? Weights { get; init; }

    internal static OptionSet<OwaOptions> Set { get; } = OptionSet.For(new OwaOptions())
        .Choice("quantifier", o => o.Quantifier, (o, v) => o with { Quantifier = v }, "How much of a row has to be good.")
        .Number("alpha", o => o.Alpha, (o, v) => o with { Alpha = v }, v => v > 0, "a number above 0", "The power of the quantifier power.")
        .Numbers("weights", o => o.Weights, (o, v) => o with { Weights = v }, v => v.All(w => w >= 0) && v.Any(w => w > 0),
            "a list of numbers of 0 or more, not all 0", "The weight of the largest value of a row, the second largest, and so on; in place of a quantifier.");
}
