using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

/// <summary>Against sorting each run. Whole numbers and whole multiples of 2^-70 beside them: every sum is exact.</summary>
public class RangeOrderTests
{
    // Many that differ in their low part only, or not at all.
    private static readonly Gen<(int Whole, int Low)[]> Numbers = Gen.Select(Gen.OneOf(Gen.Int[-3, 3], Gen.Int[-1000, 1000]), Gen.Int[-2, 2]).Array[0, 12];

    [Fact]
    public void The_least_of_every_run_are_those_that_sorting_finds() => Numbers.Sample(numbers =>
    {
        var order = new RangeOrder(Array.ConvertAll(numbers, Exact));
        for (var start = 0; start <= numbers.Length; start++)
        {
            for (var end = start; end <= numbers.Length; end++)
            {
                (int Whole, int Low)[] run = [.. numbers[start..end].Order()];
                if (order.SumOf(start, end) != Sum(run)) return false;
                for (var count = 0; count <= run.Length; count++)
                    if (order.SumOfLeast(start, end, count) != Sum(run[..count])) return false;
            }
        }
        return true;
    }, iter: 1000);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(64)]
    [InlineData(65)]
    public void The_least_k_of_the_numbers_up_to_n_add_up_to_k_plus_1_over_2(int n)
    {
        var order = new RangeOrder([.. Enumerable.Range(1, n).Reverse().Select(i => (DoubleDouble)i)]);

        for (var k = 0; k <= n; k++) order.SumOfLeast(0, n, k).Should().Be((DoubleDouble)(k * (k + 1) / 2));
    }

    [Fact]
    public void Of_nothing_the_sum_is_0()
    {
        var order = new RangeOrder([]);

        order.SumOf(0, 0).Should().Be(DoubleDouble.Zero);
        order.SumOfLeast(0, 0, 0).Should().Be(DoubleDouble.Zero);
    }

    [Fact]
    public void Infinity_is_the_largest()
        => new RangeOrder([double.PositiveInfinity, 3, 1]).SumOfLeast(1, 3, 1).Should().Be((DoubleDouble)1);

    private static DoubleDouble Exact((int Whole, int Low) number) => DoubleDouble.Sum(number.Whole, Math.ScaleB(number.Low, -70));

    private static DoubleDouble Sum((int Whole, int Low)[] numbers) => Exact((numbers.Sum(x => x.Whole), numbers.Sum(x => x.Low)));
}
