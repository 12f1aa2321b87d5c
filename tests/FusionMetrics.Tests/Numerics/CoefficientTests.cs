using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

/// <summary>Makes the coefficients of the kernels again, from the definition of the functions, and measures what they leave out.</summary>
public class CoefficientTests
{
    [Fact]
    public void The_constants_of_ln_2_are_its_leading_and_following_digits()
    {
        Ln2.High.Should().Be(Math.Floor(Math.ScaleB(BigReal.Ln2.ToDouble(), 42)) * Math.ScaleB(1, -42));
        Ln2.Low.Should().Be((BigReal.Ln2 - Ln2.High).ToDouble());
        Ln2.Reciprocal.Should().Be((1 / BigReal.Ln2).ToDouble());
        Exponential.Reach.Should().Be(BigReal.Ln2.Scaled(-1).ToDouble());
        var root = BigReal.Sqrt(2);
        AtanhSeries.Reach.Should().Be(BigReal.Pow((root - 1) / (root + 1), 2).ToDouble());
    }

    [Fact]
    public void The_logarithm_has_the_coefficients_that_the_series_of_atanh_asks_for()
        => Verify(AtanhSeries.Coefficients, w => Series(w, k => BigReal.One / (2 * k + 3)), 0, AtanhSeries.Reach, 5e-16);

    [Fact]
    public void The_logarithm_in_two_parts_has_the_coefficients_that_the_rest_of_the_series_asks_for()
        => Verify(LogarithmPair.Coefficients, w => Series(w, k => BigReal.One / (2 * k + 5)), 0, AtanhSeries.Reach, 7e-17);

    [Fact]
    public void The_exponential_has_the_coefficients_that_its_series_asks_for()
        => Verify(Exponential.Coefficients, r => Series(r, k => 1 / Factorial(k + 2)), -Exponential.Reach, Exponential.Reach, 1e-17);

    [Fact]
    public void The_error_function_has_the_coefficients_that_it_asks_for_near_zero()
        => Verify(ErrorFunction.NearZero, ErfOverX, 0, ErrorFunction.TailStarts * ErrorFunction.TailStarts, 3e-17);

    [Fact]
    public void The_error_function_has_the_coefficients_that_it_asks_for_in_the_tail()
        => Verify(ErrorFunction.Tail, ScaledTail, Map(ErrorFunction.TailStarts), Map(ErrorFunction.TailEnds), 6e-17);

    // asin(x) / x = sum over k of (2k)! / (4^k k!^2 (2k + 1)) x^2k.
    [Fact]
    public void The_arc_sine_has_the_coefficients_that_its_series_asks_for()
        => Verify(Arcsine.Coefficients, u => Series(u, k => Factorial(2 * k + 2) / (BigReal.One.Scaled(2 * k + 2) * Factorial(k + 1) * Factorial(k + 1) * (2 * k + 3))), 0, BigReal.One.Scaled(-2), 2.5e-16);

    private static void Verify(ReadOnlySpan<double> coefficients, Func<BigReal, BigReal> function, BigReal from, BigReal to, double error)
    {
        coefficients.ToArray().Should().Equal(ChebyshevFit.Coefficients(function, from, to, coefficients.Length));
        ChebyshevFit.LargestRelativeError(coefficients.ToArray(), function, from, to).Should().BeLessThan(error);
    }

    // The terms fall by a factor of 2.9 or more at the ends of every interval used here.
    private static BigReal Series(BigReal x, Func<int, BigReal> coefficient)
        => Enumerable.Range(0, 60).Reverse().Aggregate(BigReal.Zero, (sum, k) => sum * x + coefficient(k));

    private static BigReal Factorial(int n) => Enumerable.Range(1, n).Aggregate(BigReal.One, (product, k) => product * k);

    private static BigReal ErfOverX(BigReal square)
    {
        if (square.IsZero) return 2 / BigReal.Sqrt(BigReal.Pi);
        var x = BigReal.Sqrt(square);
        return BigReal.Erf(x) / x;
    }

    private static BigReal Map(BigReal x) => (x - ErrorFunction.Middle) / (x + ErrorFunction.Middle);

    private static BigReal ScaledTail(BigReal q)
    {
        var x = ErrorFunction.Middle * (1 + q) / (1 - q);
        return (1 + 2 * x) * BigReal.ScaledErfc(x);
    }
}
