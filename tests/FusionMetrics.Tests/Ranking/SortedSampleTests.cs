using FusionMetrics.Ranking;

namespace FusionMetrics.Tests.Ranking;

public class SortedSampleTests
{
    [Theory]
    [InlineData(1000 + 5e-7, 3)]
    [InlineData(1000 - 5e-7, 3)]
    [InlineData(1000 + 5e-6, 4)]
    [InlineData(1000 - 5e-6, 2)]
    [InlineData(2e6, 6)]
    public void What_differs_by_a_millionth_of_a_millionth_of_the_largest_ties(double number, double beaten)
        => new SortedSample([1, 1000, 1e6]).Beaten(number).Should().Be(beaten);

    [Fact]
    public void The_largest_may_be_a_negative_number() => new SortedSample([-1e6, -1000, -1]).Beaten(-1000 + 5e-7).Should().Be(3);

    [Fact]
    public void A_number_exactly_that_far_away_ties_too() => new SortedSample([0, 1]).Beaten(1e-12).Should().Be(1);

    [Fact]
    public void No_number_beats_none() => new SortedSample([0, 1]).Beaten(double.NaN).Should().Be(double.NaN);
}
