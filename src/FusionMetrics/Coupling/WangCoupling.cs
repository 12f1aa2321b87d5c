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
public sealed class WangCoupling : ICouplingModel
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
