using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>
/// Vertical-horizontal scatter degree weights (纵横向拉开档次法): the weights of length 1 that set the rows of all periods apart the most, scaled to
/// sum to 1.
/// </summary>
/// <remarks>
/// <para>
/// They maximise the sum of squares of all indices, w'Hw with H = sum_t A_t'A_t over the matrices A_t of the periods: the eigenvector of the largest
/// eigenvalue of H. The rows of all periods together give the same H, so that periods need not be known. The values are taken as normalised: of
/// values of 0 or more, no element of H is negative, and neither is one of the vector (Perron 1907; Frobenius 1912).
/// </para>
/// <para>
/// With negative values the vector can have parts of both signs; then no weights come of it, and the columns are declined: use a normalisation into
/// [0, 1]. Where several vectors share the largest eigenvalue, the one nearest to equal weights is taken. A constant indicator has weight 0; where
/// all of a subsystem are constant, they share the weight equally. Source: Guo Yajun (2002), A new dynamic comprehensive evaluation method (一种新的动态
/// 综合评价方法), Journal of Management Sciences in China 5(2), 49-54.
/// </para>
/// </remarks>
public sealed class ScatterDegreeWeighting : IWeighting
{
    // Eigenvalues nearer than this, in proportion, are one: what rounding leaves of equal ones is far less.
    private const double Alike = 1e-12;

    // Negative parts smaller than this are what rounding leaves of 0.
    private const double Nothing = 1e-14;

    internal static MethodDescription Description { get; } = new("Weights that set the rows of all periods apart the most.")
    {
        Formula = "w in proportion to the eigenvector of the largest eigenvalue of H = sum_t A_t' A_t, A_t the normalised values of period t",
        Source = "Guo Yajun (2002), Journal of Management Sciences in China 5(2), 49-54",
        Conventions =
        [
            "Vertical-horizontal scatter degree of the normalised values over the rows of the scope, not centred; parts of both signs in the eigenvector are declined.",
            "A constant indicator has weight 0; where all of a subsystem are constant, equal weights.",
        ],
        Claims = [MethodClaim.ReplicationInvariant, MethodClaim.ConstantsWeighNothing],
    };

    /// <inheritdoc/>
    public WeightingOutcome Weigh(IndicatorMatrix columns) => Shares.OfVarying(columns, Measure, "eigenvector");

    private static Amounts Measure(IndicatorMatrix columns)
    {
        // One unit for all columns, in which no square over- or underflows.
        var scale = Scaling.ToNear1(columns.Max(c => Math.Max(Math.Abs(c.Statistics.Minimum), Math.Abs(c.Statistics.Maximum))));
        var products = columns.Collect(new CrossProducts([.. columns.Select(_ => new LaneDeviation(scale, DoubleDouble.Zero))]));
        DoubleDouble[][] h = [.. products.Select((_, j) => products.Select((_, k) => products[Math.Max(j, k)][Math.Min(j, k)]).ToArray())];
        var vector = Leading(h);
        if (!vector.All(x => x >= 0)) throw new FusionMetricsException(WeightingRules.MixedSigns.Says(
            $"The leading eigenvector of {string.Join(", ", columns.Select(c => c.Indicator.Code))} has parts of both signs, which are no weights. Use a normalization "
            + "into [0, 1], such as min-max."));
        return new(vector, vector);
    }

    // The part of a vector of ones that lies along the vectors of the largest eigenvalue, with length 1: for a single one, that one with a
    // positive sum; NaN where the sum is 0.
    private static double[] Leading(DoubleDouble[][] h)
    {
        var (values, vectors) = SymmetricEigen.Of(Array.ConvertAll(h, row => Array.ConvertAll(row, x => x.ToDouble())));
        var alike = values.Count(value => value >= values[0] * (1 - Alike));
        var leading = new double[h.Length];
        foreach (var vector in vectors[..alike]) Add(leading, Dot(vector, vector.Select(_ => (DoubleDouble)1)).ToDouble(), vector);
        leading = OfLength1(leading);

        // What rounding mixed in of the other vectors is taken out again, to first order: small parts have as many digits as large ones then.
        var image = Array.ConvertAll(h, row => Dot(leading, row));
        var value = Dot(leading, image) / Dot(leading, leading.Select(x => (DoubleDouble)x));
        DoubleDouble[] rest = [.. image.Zip(leading, (y, x) => y - value * x)];
        for (var f = alike; f < values.Length; f++) Add(leading, Dot(vectors[f], rest).ToDouble() / (values[0] - values[f]), vectors[f]);
        return OfLength1(leading);
    }

    private static void Add(double[] sum, double factor, double[] vector)
    {
        for (var j = 0; j < sum.Length; j++) sum[j] += factor * vector[j];
    }

    private static DoubleDouble Dot(double[] vector, IEnumerable<DoubleDouble> other)
        => vector.Zip(other).Aggregate(DoubleDouble.Zero, (sum, pair) => sum + pair.Second * pair.First);

    private static double[] OfLength1(double[] vector)
    {
        var length = Math.Sqrt(Dot(vector, vector.Select(x => (DoubleDouble)x)).ToDouble());
        return Array.ConvertAll(vector, x => x / length is var part && part < 0 && part > -Nothing ? 0 : part);
    }
}
