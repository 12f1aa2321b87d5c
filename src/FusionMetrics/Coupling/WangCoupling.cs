using System.Runtime.Intrinsics;
using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Coupling;

/// <summary>
/// The modified coupling degree of Wang Shujia et al. (2021): C = sqrt((1 - mean over all pairs of |U_i - U_j|) (prod U_i / max U)^(1/(n-1))), which spreads
/// over [0, 1] where the standard one crowds towards 1. 1 where all indices are equal, 0 where any is 0, and 0 where all are 0.
/// </summary>
/// <remarks>
/// Needs indices in [0, 1]: outside them NaN. It tells levels apart, so that half of all indices do not have the same C. Source: Wang Shujia, Kong Wei,
/// Ren Liang et al. (2021), Journal of Natural Resources 36(3), 793-810, the modified model.
/// </remarks>
public sealed class WangCoupling : ILogConcaveCoupling
{
    internal static MethodDescription Description { get; } = new("Evenness by differences times evenness by ratios to the largest index.")
    {
        Formula = "C = sqrt((1 - sum over pairs of |U_i - U_j| / (n (n - 1) / 2)) (prod U_i / max U)^(1/(n-1)))",
        Source = "Wang Shujia et al. (2021), Journal of Natural Resources 36(3), 793-810 (modified model)",
        Conventions = ["C by the modified model of Wang et al. (2021), each U divided by the largest in the product; C = 0 where all U are 0."],
        Claims = [MethodClaim.Symmetric, MethodClaim.NeedsUnitIndices],
    };

    /// <inheritdoc/>
    public void Couple(RowBlock indices, Span<double> coupling) => indices.Map(coupling, new Kernel(indices.Columns));

    /// <inheritdoc/>
    /// <remarks>Where two indices are equal C has a kink: there the derivative is the mean of those on both sides.</remarks>
    public void Differentiate(RowBlock indices, ReadOnlySpan<double> coupling, Span<double> gradient)
    {
        indices.Fan(gradient, default(OfLogarithm));
        for (var k = 0; k < indices.Columns; k++)
            Lanes.Update(coupling[..indices.Rows], gradient.Slice(k * indices.Rows, indices.Rows), default(Product));
    }

    /// <inheritdoc/>
    /// <remarks>
    /// 2 ln C + ln max U is the logarithm of one less the mean difference, which is concave, and of all indices but the largest: the least of the sums of n - 1 logarithms, and so concave too.
    /// </remarks>
    public LogConcavity LogConcavity(int subsystems) => new(0.5, IndexAggregate.Largest);

    // C = sqrt(E R): d ln C/dU = (E' / E + R' / R) / 2, where E' counts the indices above less those below, over the pairs, and
    // (n - 1) R' / R = 1 / U, less n / U for the largest.
    private readonly struct OfLogarithm : IRowFan
    {
        private static readonly Vector512<double> Half = Vector512.Create(0.5);

        public void Of(RowVectors rows, RowResults results)
        {
            var (one, count) = (Vector512<double>.One, rows.Columns);
            var pairs = Vector512.Create(count * (count - 1) / 2.0);
            var even = pairs;
            for (var j = 1; j < count; j++)
                for (var i = 0; i < j; i++) even -= Vector512.Abs(rows[j] - rows[i]);
            for (var k = 0; k < count; k++)
            {
                var (x, above, largest) = (rows[k], Vector512<double>.Zero, one);
                for (var i = 0; i < count; i++)
                {
                    if (i == k) continue;
                    var (less, more) = (Vector512.LessThan(x, rows[i]) & one, Vector512.GreaterThan(x, rows[i]) & one);
                    above += less - more;
                    // 1 for the largest, 1/2 where it is equalled, 0 below.
                    largest = Vector512.Min(largest, (one + more - less) * Half);
                }
                var ofRatios = (one - largest * Vector512.Create((double)count)) / (x * Vector512.Create(count - 1.0));
                results[k] = (above / even + ofRatios) * Half;
            }
        }
    }

    private readonly struct Kernel(int columns) : IRowMap
    {
        private readonly DoubleDouble share = (DoubleDouble)1 / (columns - 1);
        private readonly DoubleDouble all = (DoubleDouble)(-columns) / (columns - 1);

        public Vector512<double> Of(RowVectors rows)
        {
            var pairs = Vector512.Create(columns * (columns - 1) / 2.0);
            var range = new IndexRange(rows[0]);
            // What the differences leave of one for each pair.
            var left = new LaneSum(pairs, Vector512<double>.Zero);
            var ratios = new PowerProduct();
            ratios.Multiply(rows[0], Vector512.Create(share.High), Vector512.Create(share.Low));
            for (var j = 1; j < columns; j++)
            {
                var x = rows[j];
                range.Add(x);
                ratios.Multiply(x, Vector512.Create(share.High), Vector512.Create(share.Low));
                for (var i = 0; i < j; i++)
                {
                    left.Add(-Vector512.MaxNative(x, rows[i]));
                    left.Add(Vector512.MinNative(x, rows[i]));
                }
            }
            ratios.Multiply(range.Most, Vector512.Create(all.High), Vector512.Create(all.Low));
            var even = (left.High + left.Low) / pairs;
            var coupling = Vector512.Sqrt(Vector512.MinNative(even * ratios.Value, Vector512<double>.One));
            return range.Defined(Vector512.ConditionalSelect(range.HasZero, Vector512<double>.Zero, coupling), beyond: 1);
        }
    }
}
