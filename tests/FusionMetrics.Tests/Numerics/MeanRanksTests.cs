using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class MeanRanksTests
{
    [Fact]
    public void Twice_the_rank_is_1_and_twice_those_below_and_those_that_tie()
        => Gen.OneOf(Gen.Int[-5, 5], Gen.Int[-1000, 1000]).Array[0, 40].Sample(keys
            => MeanRanks.Doubled<int>(keys).Should().Equal(keys.Select(key => 2 * keys.Count(k => k < key) + keys.Count(k => k == key) + 1)), iter: 1000);

    [Fact]
    public void Keys_stay_where_they_are()
    {
        string[] keys = ["c", "a", "b", "a"];

        MeanRanks.Doubled<string>(keys).Should().Equal(8, 3, 6, 3);
        keys.Should().Equal("c", "a", "b", "a");
    }
}
