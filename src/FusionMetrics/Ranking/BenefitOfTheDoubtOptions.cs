using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>Options of the benefit of the doubt. Without any, a row may count on a single indicator.</summary>
public sealed record BenefitOfTheDoubtOptions : MethodOptions
{
    /// <summary>
    /// The least share that every indicator has in the score of every row, as a multiple of its weight: 0.5 for half its weight. From 0 to 0.99.
    /// </summary>
    /// <value>The default is 0: indicators can be left out.</value>
    public double Least { get; init; }

    /// <summary>The largest share that an indicator has in the score of a row, as a multiple of its weight: 1.5 for half as much again. 1.01 or more.</summary>
    /// <value>The default is null: a single indicator can be all.</value>
    public double? Most { get; init; }

    internal static OptionSet<BenefitOfTheDoubtOptions> Set { get; } = OptionSet.For(new BenefitOfTheDoubtOptions())
        .Number("least", o => o.Least, (o, v) => o with { Least = v }, IsLeast, "a number from 0 to 0.99", "The least share of an indicator in the score of a row, times its weight.")
        .Number("most", o => o.Most, (o, v) => o with { Most = v }, IsMost, "a number of 1.01 or more", "The largest share of an indicator in the score of a row, times its weight.");

    // Shares of exactly the weights would leave nothing to choose, and rounding nothing at all.
    internal static bool IsLeast(double least) => least is >= 0 and <= 0.99;

    internal static bool IsMost(double most) => most >= 1.01 && double.IsFinite(most);
}
