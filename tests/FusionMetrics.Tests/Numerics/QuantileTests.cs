using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

public class QuantileTests
{
    // quantile(c(1, 2, 4, 8, 16), p) of R, whose default is this definition.
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.1, 1.4)]
    [InlineData(0.25, 2)]
    [InlineData(0.5, 4)]
    [InlineData(0.9, 12.8)]
    [InlineData(1, 16)]
    public void Quantiles_lie_on_lines_between_neighbouring_values(double share, double quantile)
        => Quantile.Of([1, 2, 4, 8, 16], share).Should().BeApproximately(quantile, 1e-15);

    [Fact]
    public void They_are_those_of_the_definition_in_77_digits()
        => Gen.Select(Numbers.AnyMagnitude.Array[1, 30], Gen.Int[0, 64]).Sample((x, sixtyFourths) =>
        {
            Array.Sort(x);
            var (below, rest) = Math.DivRem((x.Length - 1) * sixtyFourths, 64);
            var exact = BigReal.FromDouble(x[below]);
            if (rest > 0) exact += (BigReal.FromDouble(x[below + 1]) - x[below]) * rest / 64;
            var quantile = Quantile.Of(x, sixtyFourths / 64.0);
            quantile.Should().BeApproximately(exact.ToDouble(), 3e-16 * Math.Max(Math.Abs(x[below]), Math.Abs(x[Math.Min(below + 1, x.Length - 1)])));
            quantile.Should().BeInRange(x[below], x[Math.Min(below + 1, x.Length - 1)]);
        }, iter: 1000);

    [Fact]
    public void The_ends_of_the_doubles_do_not_overflow()
        => Quantile.Of([double.MinValue, double.MaxValue], 0.5).Should().Be(0);
}
