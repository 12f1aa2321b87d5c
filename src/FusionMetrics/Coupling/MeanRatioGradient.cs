using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Coupling;

/// <summary>The gradient of a power of the ratio of the geometric to the arithmetic mean: C = r^p has dC/dU = p C (1 / (n U) - 1 / sum U).</summary>
internal static class MeanRatioGradient
{
    /// <summary>The gradient.</summary>
    /// <param name="indices">The indices.</param>
    /// <param name="power">The power p.</param>
    /// <param name="coupling">C of each row.</param>
    /// <param name="gradient">Receives the derivatives, a column after another.</param>
    public static void Of(RowBlock indices, double power, ReadOnlySpan<double> coupling, Span<double> gradient)
    {
        indices.Fan(gradient, new OfLogarithm(power));
        for (var k = 0; k < indices.Columns; k++)
            Lanes.Update(coupling[..indices.Rows], gradient.Slice(k * indices.Rows, indices.Rows), default(Product));
    }

    private readonly struct OfLogarithm(double power) : IRowFan
    {
        public void Of(RowVectors rows, RowResults results)
        {
            var sum = Vector512<double>.Zero;
            for (var k = 0; k < rows.Columns; k++) sum += rows[k];
            var (ofSum, ofEach) = (Vector512.Create(power) / sum, Vector512.Create(power / rows.Columns));
            for (var k = 0; k < rows.Columns; k++) results[k] = ofEach / rows[k] - ofSum;
        }
    }
}
