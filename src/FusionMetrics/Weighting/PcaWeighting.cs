using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>
/// Principal component weights (主成分分析法): an indicator weighs by what the components of the correlation matrix have in common with it.
/// </summary>
/// <remarks>
/// <para>
/// By <see cref="PcaRule.SquaredLoadings"/> the components with an eigenvalue above 1 are rotated by varimax with Kaiser's normalisation; each
/// indicator belongs to the component on which its squared loading is largest, weighs there by that square divided by the variance the component
/// explains, and the component by that variance divided by that of all: in the product the variance of the component cancels, and the weights,
/// scaled to sum to 1, are in proportion to the largest squared loadings.
/// </para>
/// <para>
/// Weights are never negative, and neither the sign of a component nor the direction of an indicator matters. Components that share an eigenvalue
/// are taken together, so that their order does not matter either; where no rotation is better than another, the squared loading is the communality. A constant indicator has weight 0; where all of a subsystem are constant, they
/// share the weight equally. Any values will do. Source: OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 6.1, tables
/// 16 to 18, after Nicoletti, Scarpetta and Boylaud (2000), OECD Economics Department Working Papers 226.
/// </para>
/// </remarks>
/// <param name="options">The options.</param>
public sealed class PcaWeighting(PcaOptions options) : IWeighting
{
    // Eigenvalues nearer than this are one: what rounding leaves of equal ones is far less.
    private const double Alike = 1e-10;

    internal static MethodDescription Description { get; } = new("Weights by loadings on principal components of the correlation matrix.")
    {
        Formula = "w = max_f l_jf^2 / sum_j max_f l_jf^2, l the loadings after varimax; or w = |l_j1| / sum |l_j1|",
        Source = "OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 6.1; Nicoletti, Scarpetta and Boylaud (2000)",
        Conventions =
        [
            "Principal components of the Pearson correlations; those with an eigenvalue above the option eigenvalue are kept, and the first; varimax with Kaiser's normalisation.",
            "A constant indicator has weight 0; where all of a subsystem are constant, equal weights.",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant, MethodClaim.ReplicationInvariant, MethodClaim.ConstantsWeighNothing],
    };

    /// <inheritdoc/>
    public WeightingOutcome Weigh(IndicatorMatrix columns) => Shares.OfVarying(columns, Measure, "loading", "communality");

    private Amounts Measure(IndicatorMatrix columns)
    {
        var correlations = Correlations.Pearson(columns);
        var (values, vectors) = SymmetricEigen.Of(Array.ConvertAll(correlations, row => Array.ConvertAll(row, r => r.ToDouble())));
        return options.Rule == PcaRule.FirstComponent
            ? OfFirst(Loadings(values, vectors, value => value >= values[0] - Alike))
            : OfLargest(Varimax.Rotated(Loadings(values, vectors, value => value > options.Eigenvalue + Alike || value >= values[0] - Alike)));
    }

    // A row an indicator, a number a component that is kept.
    private static double[][] Loadings(double[] values, double[][] vectors, Func<double, bool> isKept)
    {
        var kept = values.Count(isKept);
        return [.. vectors[0].Select((_, j) => Enumerable.Range(0, kept).Select(f => vectors[f][j] * Math.Sqrt(Math.Max(0, values[f]))).ToArray())];
    }

    // Components that share the first eigenvalue are one: what they have of an indicator does not depend on how they are turned.
    private static Amounts OfFirst(double[][] loadings)
    {
        var communalities = Array.ConvertAll(loadings, Communality);
        var sizes = Array.ConvertAll(communalities, Math.Sqrt);
        return new(sizes, sizes, communalities);
    }

    // Where no rotation is better than another, an indicator counts with all that the components have of it.
    private static Amounts OfLargest(double[][] loadings)
    {
        var communalities = Array.ConvertAll(loadings, Communality);
        var largest = Varimax.IsDetermined(loadings) ? Array.ConvertAll(loadings, row => row.Max(Math.Abs)) : Array.ConvertAll(communalities, Math.Sqrt);
        return new(Array.ConvertAll(largest, l => l * l), largest, communalities);
    }

    private static double Communality(double[] row)
    {
        var squares = DoubleDouble.Zero;
        foreach (var loading in row) squares += DoubleDouble.Product(loading, loading);
        return squares.ToDouble();
    }
}
