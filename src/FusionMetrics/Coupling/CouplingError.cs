using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Coupling;

/// <summary>
/// A coupling degree as it is often computed by mistake, so that a printed table can be recognised by it. None of these is a model, and no recipe can name
/// one. Immutable.
/// </summary>
/// <remarks>The mistakes are those that Wang Shujia et al. (2021), Journal of Natural Resources 36(3), 793-810, and audits of published tables found.</remarks>
public sealed class CouplingError
{
    private readonly Func<double[], double> compute;

    private CouplingError(string id, string summary, string formula, Func<double[], double> compute)
    {
        Id = id;
        Summary = summary;
        Formula = formula;
        this.compute = compute;
    }

    /// <summary>The factor n is lost: the standard coupling degree over n, at most 1/n.</summary>
    public static CouplingError LostFactor { get; } = new("lost-factor", "The factor n before the root is lost.",
        "(prod U)^(1/n) / sum U", u => Product(u, Share(u), -1));

    /// <summary>The power of the sum is lost; for two subsystems the square in the denominator.</summary>
    public static CouplingError LostSquare { get; } = new("lost-square", "The power of the sum in the denominator is lost.",
        "n (prod U / sum U)^(1/n)", u => u.Length * Product(u, Share(u), -Share(u)));

    /// <summary>The denominator is lost: the geometric mean of the indices.</summary>
    public static CouplingError LostDenominator { get; } = new("lost-denominator", "The denominator is lost.",
        "(prod U)^(1/n)", u => Product(u, Share(u), 0));

    /// <summary>The sums of all pairs are multiplied instead of the sum of all: right for two subsystems only where U1 + U2 = 1.</summary>
    public static CouplingError PairSum { get; } = new("pair-sum", "The product of the sums of all pairs stands for the power of the sum.",
        "n (prod U / prod over pairs of (U_i + U_j))^(1/n)", u => u.Length * Product(u, Share(u), 0, -Share(u)));

    /// <summary>The square root is taken instead of the n-th: right for two subsystems, too low for more.</summary>
    public static CouplingError SquareRoot { get; } = new("square-root", "The square root is taken instead of the n-th.",
        "(prod U / mean^n)^(1/2)", OfSquareRoot);

    /// <summary>Every mistake.</summary>
    public static IReadOnlyList<CouplingError> All { get; } = [LostFactor, LostSquare, LostDenominator, PairSum, SquareRoot];

    /// <summary>A stable id: <c>lost-factor</c>.</summary>
    public string Id { get; }

    /// <summary>The mistake, in one sentence.</summary>
    public string Summary { get; }

    /// <summary>The mistaken formula, in plain text.</summary>
    public string Formula { get; }

    /// <summary>C by the mistaken formula.</summary>
    /// <param name="indices">The indices U of two subsystems or more, not negative.</param>
    /// <returns>The number, which may lie above 1; NaN where the formula divides by 0, or an index is negative or not finite.</returns>
    /// <exception cref="ArgumentException">There are fewer than two indices.</exception>
    public double Of(params ReadOnlySpan<double> indices)
    {
        if (indices.Length < 2) throw new ArgumentException("Coupling needs two indices or more.", nameof(indices));
        foreach (var index in indices)
            if (!(index is >= 0 and <= double.MaxValue)) return double.NaN;
        return compute(indices.ToArray());
    }

    /// <inheritdoc/>
    public override string ToString() => Id;

    private static DoubleDouble Share(double[] u) => (DoubleDouble)1 / u.Length;

    // (prod U)^each (sum U)^ofSum (prod over pairs of U_i + U_j)^ofPairs.
    private static double Product(double[] u, DoubleDouble each, DoubleDouble ofSum, DoubleDouble ofPairs = default)
    {
        var product = new PowerProduct();
        var sum = 0.0;
        foreach (var index in u)
        {
            Multiply(ref product, index, each);
            sum += index;
        }
        if (ofSum.High != 0) Multiply(ref product, sum, ofSum);
        var divisor = ofSum.High == 0 ? 1 : sum;
        for (var j = 0; ofPairs.High != 0 && j < u.Length; j++)
        {
            for (var i = 0; i < j; i++)
            {
                Multiply(ref product, u[i] + u[j], ofPairs);
                divisor = Math.Min(divisor, u[i] + u[j]);
            }
        }
        return divisor == 0 ? double.NaN : u.Contains(0) ? 0 : product.Value.ToScalar();
    }

    private static void Multiply(ref PowerProduct product, double x, DoubleDouble exponent)
        => product.Multiply(Vector512.Create(x), Vector512.Create(exponent.High), Vector512.Create(exponent.Low));

    private static double OfSquareRoot(double[] u)
    {
        var power = new double[1];
        GeometricToArithmetic.Raised(u, u.Length, 1, u.Length / 2.0, power);
        return u.Any(index => index > 0) ? power[0] : double.NaN;
    }
}
