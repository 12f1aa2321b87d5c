using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>
/// IDOCRIW weights (integrated determination of objective criteria weights): entropy weights times CILOS weights, scaled to sum to 1.
/// </summary>
/// <remarks>
/// Entropies are divided by ln N, N the number of rows; peers that divide by the logarithm of the number of indicators print other weights. Edges
/// are those of the two methods: a constant indicator has weight 0, benefits must be 0 or more and costs above 0. Source: Zavadskas and
/// Podvezko (2016), International Journal of Information Technology and Decision Making 15(2), 267-283.
/// </remarks>
public sealed class IdocriwWeighting : IWeighting
{
    internal static MethodDescription Description { get; } = new("Entropy weights times CILOS weights.")
    {
        Formula = "w = q W / sum q W, W the entropy weights and q the CILOS weights",
        Source = "Zavadskas and Podvezko (2016), International Journal of Information Technology and Decision Making 15(2), 267-283",
        Conventions =
        [
            "Entropy over all N rows of the scope, divided by ln N, of columns as they are; costs are turned for the CILOS weights only.",
            "Where several rows share the best of an indicator, losses are the mean over them.",
            "A constant indicator has weight 0; where all of a subsystem are constant, equal weights.",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ReplicationInvariant, MethodClaim.ConstantsWeighNothing],
    };

    /// <inheritdoc/>
    public WeightingOutcome Weigh(IndicatorMatrix columns)
        => CilosWeighting.Declined(columns, "IDOCRIW weights") ?? Shares.OfVarying(columns, Measure, "entropy_weight", "cilos_weight");

    private static Amounts Measure(IndicatorMatrix columns)
    {
        var losses = CilosWeighting.Measure(columns);
        double[] entropy = [.. new EntropyWeighting().Weigh(columns).Weights], cilos = [.. Shares.Of(columns, losses.Values).Weights];
        return new([.. entropy.Zip(cilos, (w, q) => w * q)], entropy, cilos) { Warning = losses.Warning };
    }
}
