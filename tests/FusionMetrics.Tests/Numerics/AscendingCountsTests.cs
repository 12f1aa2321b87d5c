using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class AscendingCountsTests
{
    // Small whole numbers: distances are met exactly, and many numbers are the same.
    private static readonly Gen<double[]> Ascending = Gen.OneOf(Gen.Int[-5, 5].Select(i => (double)i), Gen.Double[-5, 5]).Array[0, 40]
        .Select(x => (double[])[.. x.Order()]);

    private static readonly Gen<double> Number = Gen.OneOf(Gen.Int[-7, 7].Select(i => (double)i), Gen.Double[-7, 7], Gen.Const(double.NegativeInfinity), Gen.Const(double.PositiveInfinity));

    [Fact]
    public void Those_further_away_are_counted()
        => Gen.Select(Ascending, Number, Gen.OneOf(Gen.Int[0, 4].Select(i => (double)i), Gen.Double[0, 4])).Sample((ascending, x, distance) =>
        {
            AscendingCounts.Below(ascending, x, distance).Should().Be(ascending.Count(number => x - number > distance));
            AscendingCounts.Above(ascending, x, distance).Should().Be(ascending.Count(number => number - x > distance));
        }, iter: 1000);

    [Fact]
    public void Without_a_distance_those_less_and_those_greater_are_counted()
        => Gen.Select(Ascending, Number).Sample((ascending, x) =>
        {
            AscendingCounts.Below(ascending, x).Should().Be(ascending.Count(number => number < x));
            AscendingCounts.Above(ascending, x).Should().Be(ascending.Count(number => number > x));
        }, iter: 1000);

    [Fact]
    public void Nothing_is_below_or_above_what_is_no_number()
    {
        AscendingCounts.Below([1, 2, 3], double.NaN).Should().Be(0);
        AscendingCounts.Above([1, 2, 3], double.NaN).Should().Be(0);
    }
}
