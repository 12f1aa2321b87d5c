using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class OrderStatisticsTests
{
    private static readonly Gen<double[]> Numbers = Gen.OneOf(Gen.Int[0, 5].Select(i => (double)i), Gen.Double[-1, 1]).Array[1, 100];

    [Fact]
    public void Places_are_asked_for_in_any_order_and_again()
        => Gen.Select(Numbers, Gen.Double[0, 0.999].Array[1, 20]).Sample((x, shares) =>
        {
            var statistics = new OrderStatistics((double[])x.Clone());

            foreach (var place in shares.Select(share => (int)(share * x.Length)))
                statistics[place].Should().Be(x.Order().ElementAt(place));
        }, iter: 1000);

    [Fact]
    public void All_places_give_the_numbers_in_ascending_order()
        => Numbers.Sample(x =>
        {
            var statistics = new OrderStatistics((double[])x.Clone());

            x.Select((_, place) => statistics[place]).Should().Equal(x.Order());
        }, iter: 200);
}
