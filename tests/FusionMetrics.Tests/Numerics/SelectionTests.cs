using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class SelectionTests
{
    private static readonly Gen<double[]> Numbers = Gen.OneOf(Gen.Int[0, 5].Select(i => (double)i), Gen.Double[-1, 1]).Array[1, 100];

    [Fact]
    public void A_number_has_its_place_with_smaller_ones_before_and_larger_ones_behind()
        => Gen.Select(Numbers, Gen.Double[0, 0.999]).Sample((x, share) =>
        {
            var place = (int)(share * x.Length);
            var values = (double[])x.Clone();

            Selection.Of(values, place).Should().Be(x.Order().ElementAt(place));

            values[place].Should().Be(x.Order().ElementAt(place));
            values[..place].All(v => v <= values[place]).Should().BeTrue();
            values[place..].All(v => v >= values[place]).Should().BeTrue();
            values.Order().Should().Equal(x.Order());
        }, iter: 1000);

    [Fact]
    public void Every_place_of_ties_is_found()
    {
        for (var place = 0; place < 40; place++)
        {
            double[] values = [.. Enumerable.Range(0, 40).Select(i => (double)(i * 7 % 40 / 10))];
            Selection.Of(values, place).Should().Be(place / 10);
        }
    }

    // The half on the other side of the first pivot is left as it fell.
    [Theory]
    [InlineData(250, false)]
    [InlineData(750, false)]
    [InlineData(250, true)]
    [InlineData(750, true)]
    public void What_lies_far_from_the_place_is_not_sorted(int place, bool descending)
    {
        double[] values = [.. Enumerable.Range(0, 1000).Select(i => (double)((descending ? 999 - i : i) ^ 1))];

        Selection.Of(values, place).Should().Be(place);

        var far = place < 500 ? values[900..] : values[..100];
        far.Should().NotBeInAscendingOrder();
    }

    // So few are sorted at once.
    [Fact]
    public void Sixteen_numbers_are_sorted()
    {
        double[] values = [5, 3, 9, 1, 15, 0, 2, 14, 8, 4, 7, 6, 13, 10, 12, 11];

        Selection.Of(values, 0).Should().Be(0);

        values.Should().BeInAscendingOrder();
    }

    [Fact]
    public void Of_seventeen_only_those_on_the_side_of_the_place_are()
    {
        double[] values = [.. Enumerable.Range(0, 17).Select(i => i == 16 ? 16 : (double)(i ^ 1))];

        Selection.Of(values, 0).Should().Be(0);

        values[^7..].Should().NotBeInAscendingOrder();
    }

    // Each split takes off one number at most: what is left after some rounds is sorted.
    [Fact]
    public void A_million_equal_numbers_do_not_take_a_round_each()
    {
        var values = Enumerable.Repeat(3.0, 1_000_000).ToArray();

        Selection.Of(values, 500_000).Should().Be(3);
    }

    [Fact]
    public void One_number_is_its_own_place() => Selection.Of([7], 0).Should().Be(7);
}
