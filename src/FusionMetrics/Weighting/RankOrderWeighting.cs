using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>Weights from nothing but an order of importance: rank-order centroid, rank sum or rank reciprocal.</summary>
/// <remarks>
/// Indicators that are equally important share the mean of the weights of the places they take. Sources: Barron and Barrett (1996), Decision
/// quality using ranked attribute weights, Management Science 42(11) (centroid); Stillwell, Seaver and Edwards (1981), A comparison of weight
/// approximation techniques in multiattribute utility decision making, Organizational Behavior and Human Performance 28(1) (sum, reciprocal).
/// </remarks>
public sealed class RankOrderWeighting : JudgedWeighting
{
    private readonly RankOrderOptions options;
    private readonly NumberByCode ranks;

    /// <summary>Creates the weighting.</summary>
    /// <param name="options">The order and the formula.</param>
    public RankOrderWeighting(RankOrderOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        ranks = new NumberByCode("rank", options.Ranks);
    }

    internal static MethodDescription Description { get; } = new("Weights from an order of importance.")
    {
        Formula = "centroid: w = (1 / n) sum_{k >= r} 1 / k; sum: w = 2 (n + 1 - r) / (n (n + 1)); reciprocal: w = (1 / r) / sum 1 / k",
        Source = "Barron and Barrett (1996); Stillwell, Seaver and Edwards (1981)",
        Conventions = ["Indicators of equal rank share the mean of the weights of their places."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant, MethodClaim.ReplicationInvariant, MethodClaim.TakesMissing],
    };

    private protected override WeightingOutcome Weigh(IReadOnlyList<Indicator> group)
    {
        double[] given = [.. group.Select(i => ranks.Find(i) ?? 1)];
        var places = Places(group.Count);
        var weights = new DoubleDouble[group.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            var first = given.Count(rank => rank < given[i]);
            var sharing = given.Count(rank => rank == given[i]);
            for (var place = first; place < first + sharing; place++) weights[i] += places[place] / sharing;
        }
        return new WeightingOutcome(WeightShares.Of(weights))
        {
            Measures = [KeyValuePair.Create<string, IReadOnlyList<double>>("rank", [.. given.Select(g => given.Count(rank => rank < g) + (given.Count(rank => rank == g) + 1) / 2.0)])],
        };
    }

    private protected override IEnumerable<Diagnostic> Problems() => ranks.OutOf(double.IsFinite, "a finite number");

    private protected override IEnumerable<Diagnostic> Problems(IReadOnlyList<Indicator> group) => group.Count == 1 ? [] : ranks.Missing(group);

    private protected override IEnumerable<Diagnostic> Strangers(IReadOnlyList<IReadOnlyList<Indicator>> groups) => ranks.Strangers(groups);

    // The weights of the places, the most important first, up to a common factor.
    private DoubleDouble[] Places(int count)
    {
        var places = new DoubleDouble[count];
        for (var place = count; place > 0; place--)
        {
            places[place - 1] = options.Formula switch
            {
                RankFormula.Sum => count + 1 - place,
                RankFormula.Reciprocal => (DoubleDouble)1 / place,
                _ => (place == count ? DoubleDouble.Zero : places[place]) + (DoubleDouble)1 / place,
            };
        }
        return places;
    }
}
