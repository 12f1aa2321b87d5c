using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Numerics;

public class MeanTests
{
    [Fact]
    public void It_is_the_mean_in_77_digits_rounded_once()
        => Gen.OneOf(Gen.Double[-1, 1], Gen.Double[0.9e291, 1e291], Gen.Double[-1e300, 1e290], Numbers.AnyMagnitude).Array[1, 20].Sample(x =>
        {
            var exact = Definitions.Sum(Definitions.Exact(x)) / x.Length;
            (exact.IsZero ? Mean.Of(x) : exact.UlpError(Mean.Of(x))).Should().BeLessThanOrEqualTo(0.5 + 1e-9);
        }, iter: 1000);

    [Theory]
    [InlineData(double.MaxValue, double.MaxValue, double.MaxValue, double.MaxValue)]
    [InlineData(double.MinValue, double.MinValue, double.MinValue, double.MinValue)]
    [InlineData(double.MinValue, double.MaxValue, double.MaxValue, double.MaxValue / 3)]
    [InlineData(double.MinValue, double.MinValue, double.MaxValue, double.MinValue / 3)]
    [InlineData(double.Epsilon, double.Epsilon, double.Epsilon, double.Epsilon)]
    [InlineData(0.1, 0.1, 0.1, 0.1)]
    public void The_ends_of_the_doubles_have_one(double a, double b, double c, double mean) => Mean.Of([a, b, c]).Should().Be(mean);
}
