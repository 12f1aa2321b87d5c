using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class MedianTests
{
    [Fact]
    public void As_many_are_below_it_as_above_it_and_it_is_half_way()
        => Gen.OneOf(Gen.Int[-9, 9], Gen.Int[-1000, 1000]).Select(i => (double)i).Array[1, 40].Sample(values =>
        {
            // The least that half of all are at or below, and the largest that half of all are at or above.
            var low = values.Where(v => 2 * values.Count(x => x <= v) >= values.Length).Min();
            var high = values.Where(v => 2 * values.Count(x => x >= v) >= values.Length).Max();

            Median.Of([.. values]).Should().Be((low + high) / 2);
        }, iter: 1000);

    [Fact]
    public void The_middle_of_the_largest_numbers_is_a_number()
    {
        Median.Of([double.MaxValue, double.MaxValue]).Should().Be(double.MaxValue);
        Median.Of([double.MaxValue, double.MinValue, Math.ScaleB(1, 1023), double.MaxValue]).Should().Be(double.MaxValue / 2 + Math.ScaleB(1, 1022));
        Median.Of([double.MinValue, double.MinValue]).Should().Be(double.MinValue);
    }

    [Fact]
    public void The_middle_of_the_least_numbers_has_all_digits()
    {
        Median.Of([double.Epsilon, double.Epsilon]).Should().Be(double.Epsilon);
        Median.Of([3 * double.Epsilon, double.Epsilon]).Should().Be(2 * double.Epsilon);
    }
}
