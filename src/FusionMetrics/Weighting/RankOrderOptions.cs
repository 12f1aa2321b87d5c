using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>Options of weights from an order of importance.</summary>
public sealed record RankOrderOptions : MethodOptions
{
    /// <summary>
    /// A finite number for each code: the least of a group is the most important, equal numbers are equally important. Only the order within
    /// a group matters. Without a default.
    /// </summary>
    public IReadOnlyDictionary<string, double>? Ranks { get; init; }

    /// <summary>How ranks become weights.</summary>
    /// <value>The default is <see cref="RankFormula.Centroid"/>.</value>
    public RankFormula Formula { get; init; } = RankFormula.Centroid;

    internal static OptionSet<RankOrderOptions> Set { get; } = OptionSet.For(new RankOrderOptions())
        .NumberOf("ranks", o => o.Ranks, (o, v) => o with { Ranks = v }, double.IsFinite, "a map from codes to numbers, 1 the most important", "The order of importance within each group.")
        .Choice("formula", o => o.Formula, (o, v) => o with { Formula = v }, "How ranks become weights.");
}
