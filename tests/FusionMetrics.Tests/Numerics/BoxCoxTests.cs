using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Numerics;

public class BoxCoxTests
{
    [Fact]
    public void Values_are_those_of_the_definition_in_77_digits()
        => Gen.Select(Gen.Double[-40, 40].Select(Math.Exp), Gen.OneOf(Gen.Double[-5, 5], Gen.Double[-1e-6, 1e-6])).Where((x, lambda) => Math.Abs(lambda * Math.Log(x)) > 1e-18).Sample((x, lambda) =>
        {
            var exact = (BigReal.Exp(BigReal.FromDouble(lambda) * BigReal.Log(x)) - 1) / lambda;
            exact.RelativeError(BoxCox.Of(x, lambda)).Should().BeLessThan(1e-15);
        }, iter: 1000);

    [Fact]
    public void At_0_it_is_the_logarithm_and_near_0_nearly_so()
    {
        BoxCox.Of(7, 0).Should().Be(Logarithm.Of(7));
        BoxCox.Of(7, 1e-300).Should().BeApproximately(Logarithm.Of(7), 3e-16);
    }

    [Fact]
    public void Larger_values_stay_larger()
        => Gen.Select(Gen.Double[0.01, 100], Gen.Double[1.0000001, 3], Gen.Double[-5, 5]).Sample((x, factor, lambda)
            => BoxCox.Of(x * factor, lambda).Should().BeGreaterThan(BoxCox.Of(x, lambda)), iter: 1000);

    // The profile log-likelihood -n/2 ln(sum (y - mean y)^2 / n) + (lambda - 1) sum ln x in 77 digits, a little to the left and to the right.
    [Fact]
    public void The_most_likely_lambda_has_the_largest_likelihood()
        => Gen.Select(Gen.Double[0.1, 100].Array[5, 20], Gen.Double[-1.5, 1.5].Where(power => Math.Abs(power) > 0.1)).Where((x, _) => x.Max() / x.Min() > 1.5).Sample((draws, power) =>
        {
            var x = Array.ConvertAll(draws, v => Math.Pow(v, power) + 1e-3);
            var lambda = BoxCox.MostLikely(x, -5, 5);
            var best = Likelihood(x, lambda);
            const double step = 1e-10;
            if (lambda > -5) (Likelihood(x, lambda - step) < best).Should().BeTrue();
            if (lambda < 5) (Likelihood(x, lambda + step) < best).Should().BeTrue();
        }, iter: 100);

    // With powers that no double holds.
    [Theory]
    [InlineData(new[] { 1e-300, 1e-290, 1, 1e80 })]
    [InlineData(new[] { 1e-80, 1, 1e290, 1e300 })]
    [InlineData(new[] { 1e-100, 1e-20, 1e-10, 1e-5 })]
    [InlineData(new[] { 1e5, 1e10, 1e20, 1e100 })]
    public void Values_very_far_apart_have_the_most_likely_lambda_too(double[] x)
    {
        var lambda = BoxCox.MostLikely(x, -50, 50);
        var best = Likelihood(x, lambda);

        (Likelihood(x, lambda * (1 - 1e-9)) < best && Likelihood(x, lambda * (1 + 1e-9)) < best).Should().BeTrue();
    }

    // Both bounds are far from it, so that the search comes from where powers overflow.
    [Fact]
    public void From_far_bounds_the_same_is_found()
        => BoxCox.MostLikely([1e-3, 1, 7, 1e4], -2000, 1500).Should().BeApproximately(BoxCox.MostLikely([1e-3, 1, 7, 1e4], -1, 1), 1e-12);

    [Fact]
    public void The_unit_does_not_matter()
        => Gen.Select(Gen.Double[1, 100].Array[5, 20], Gen.Double[1e-3, 1e3]).Where((x, _) => x.Max() / x.Min() > 1.5).Sample((x, unit)
            => BoxCox.MostLikely(Array.ConvertAll(x, v => v * unit), -5, 5).Should().BeApproximately(BoxCox.MostLikely(x, -5, 5), 1e-10), iter: 1000);

    [Fact]
    public void Values_of_any_magnitude_have_one()
    {
        BoxCox.MostLikely([1e-300, 1, 1e300], -5, 5).Should().BeApproximately(0, 1e-15);
        BoxCox.MostLikely([1e-320, 1e300, 2e300, 1.5e300], -5, 5).Should().BeInRange(0, 5);
        BoxCox.MostLikely([1, 1 + 1e-9, 1 + 3e-9], -5, 5).Should().BeInRange(-5, 5);
    }

    private static BigReal Likelihood(double[] x, double lambda)
    {
        var logarithms = Array.ConvertAll(Definitions.Exact(x), BigReal.Log);
        var y = Array.ConvertAll(logarithms, l => (BigReal.Exp(BigReal.FromDouble(lambda) * l) - 1) / lambda);
        var mean = Definitions.Sum(y) / y.Length;
        var variance = Definitions.Sum(y.Select(v => (v - mean) * (v - mean))) / y.Length;
        return BigReal.FromDouble(-0.5 * x.Length) * BigReal.Log(variance) + (BigReal.FromDouble(lambda) - 1) * Definitions.Sum(logarithms);
    }
}
