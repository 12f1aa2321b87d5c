using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

public class DeviationTests
{
    // Three numbers in their order, near one another or not, large or small.
    private static readonly Gen<double[]> Three = Gen.Select(Gen.Select(Gen.Double[-1, 1], Gen.Int[-20, 20]).Select(x => Math.ScaleB(x.Item1, x.Item2)).Array[3].Where(x => x.Min() < x.Max()), Gen.Int[-600, 600])
        .Select((x, power) => (double[])[.. x.Order().Select(v => Math.ScaleB(v, power))]);

    [Fact]
    public void The_largest_is_scaled_to_between_1_and_2() => Three.Sample(x =>
    {
        var deviation = Deviation.Between(x[0], x[2], x[1]);
        Math.Max(deviation.Of(x[2]).High, -deviation.Of(x[0]).High).Should().BeInRange(1, 2);
    }, iter: 1000);

    [Fact]
    public void Every_digit_is_kept() => Three.Sample(x =>
    {
        var deviation = Deviation.Between(x[0], x[2], x[1]);
        foreach (var value in x)
        {
            var scaled = deviation.Of(value);
            (((BigReal)scaled.High + scaled.Low) == ((BigReal)value - x[1]) * deviation.Scale).Should().BeTrue();
        }
    }, iter: 1000);

    [Fact]
    public void Nothing_overflows_between_the_ends_of_the_doubles()
    {
        var deviation = Deviation.Between(double.MinValue, double.MaxValue, double.MaxValue);

        deviation.Of(double.MinValue).High.Should().BeInRange(-2, -1);
        deviation.Of(double.MaxValue).Should().Be(DoubleDouble.Zero);
    }

    [Fact]
    public void The_least_numbers_are_scaled_as_far_as_it_goes() => Deviation.Between(0, 4 * double.Epsilon, 0).Of(4 * double.Epsilon).Should().Be((DoubleDouble)Math.ScaleB(1, -72));

    [Fact]
    public void Where_all_numbers_are_the_same_nothing_is_scaled() => Deviation.Between(0.1, 0.1, 0.1).Should().Be(new Deviation(0.1, 1));
}
