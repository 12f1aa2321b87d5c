using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

public class PrefixSumsTests
{
    private static readonly double Unit = Math.ScaleB(1, -104);

    [Fact]
    public void Every_run_is_right_to_2_to_the_minus_104_of_the_sums_of_all_before()
        => Gen.Select(Gen.Double[-1, 1], Gen.Double[-1e-17, 1e-17], DoubleDouble.Sum).Array[0, 10].Sample(numbers =>
        {
            var sums = new PrefixSums(numbers);
            for (var start = 0; start <= numbers.Length; start++)
            {
                for (var end = start; end <= numbers.Length; end++)
                {
                    // The sums of all before are rounded themselves, each time by a part of the largest.
                    var size = Enumerable.Range(0, end + 1).Max(k => Math.Abs(Exact(numbers[..k]).ToDouble()));
                    BigReal.Abs(Exact(numbers[start..end]) - Value(sums.Of(start, end))).ToDouble().Should().BeLessThanOrEqualTo((1 + end) * Unit * size);
                }
            }
        }, iter: 200);

    [Fact]
    public void A_run_without_numbers_adds_up_to_0() => new PrefixSums([3, 0.1]).Of(1, 1).Should().Be(DoubleDouble.Zero);

    private static BigReal Value(DoubleDouble x) => (BigReal)x.High + x.Low;

    private static BigReal Exact(DoubleDouble[] numbers) => numbers.Aggregate(BigReal.Zero, (sum, x) => sum + Value(x));
}
