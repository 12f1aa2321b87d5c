using System.Buffers;
using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;
using FusionMetrics.Ranking;

namespace FusionMetrics.Diagnosis;

/// <summary>The coordination degree D = (C T)^exponent, or C or T alone, as the score.</summary>
/// <param name="stage">Makes C, T and D.</param>
/// <param name="gradientOfC">The gradient of C.</param>
/// <param name="weights">The weights of the subsystems in T.</param>
/// <param name="exponent">The exponent of D.</param>
/// <param name="which">Which of the three.</param>
internal sealed class CouplingHead(CouplingStage stage, RowGradient gradientOfC, double[] weights, double exponent, CouplingHead.Which which) : IScoreHead
{
    private readonly RowSum comprehensive = new(weights);

    /// <summary>C, T or D, in the order of the columns below.</summary>
    public enum Which
    {
        C,
        T,
        D,
    }

    /// <inheritdoc/>
    public bool IsOfIndicators => false;

    /// <inheritdoc/>
    public void Score(RowBlock parts, Span<double> scores)
    {
        var rented = ArrayPool<double>.Shared.Rent(3 * parts.Rows);
        Couple(parts, rented, scores);
        ArrayPool<double>.Shared.Return(rented);
    }

    /// <inheritdoc/>
    public void Differentiate(RowBlock parts, Span<double> scores, Span<double> gradient)
    {
        var (rows, columns) = (parts.Rows, 3 + parts.Columns);
        var rented = ArrayPool<double>.Shared.Rent(columns * rows);
        Couple(parts, rented, scores);
        // C, T, D, and dC/dU of every subsystem: the columns of which the gradient of D is made.
        var ofC = rented.AsSpan(3 * rows, parts.Columns * rows);
        if (which == Which.T)
            for (var k = 0; k < parts.Columns; k++) gradient.Slice(k * rows, rows).Fill(weights[k]);
        else gradientOfC(parts, rented.AsSpan(0, rows), ofC);
        if (which == Which.C) ofC.CopyTo(gradient);
        if (which == Which.D) RowVectors.Fan(rented, columns, rows, rows, gradient, parts.Columns, new OfCoordination(weights, exponent));
        ArrayPool<double>.Shared.Return(rented);
    }

    private void Couple(RowBlock parts, Span<double> memory, Span<double> scores)
    {
        var rows = parts.Rows;
        stage.Couple(parts, comprehensive, memory[..rows], memory.Slice(rows, rows), memory.Slice(2 * rows, rows));
        memory.Slice((int)which * rows, rows).CopyTo(scores);
    }

    // dD/dU = e (C T)^(e - 1) (T dC/dU + C a), with the power as D / (C T); for the root, 1 / 2D. At D = 0 a power below 1 has no derivative.
    private readonly struct OfCoordination(double[] weights, double exponent) : IRowFan
    {
        public void Of(RowVectors rows, RowResults results)
        {
            var (c, t, d) = (rows[0], rows[1], rows[2]);
            var ofProduct = exponent switch
            {
                1 => Vector512<double>.One,
                CouplingRecipe.SquareRoot => Vector512<double>.One / (d + d),
                _ => Vector512.Create(exponent) * d / (c * t),
            };
            var (ofC, ofT) = (t * ofProduct, c * ofProduct);
            for (var k = 0; k < weights.Length; k++) results[k] = Vector512.FusedMultiplyAdd(rows[3 + k], ofC, Vector512.Create(weights[k]) * ofT);
        }
    }
}
