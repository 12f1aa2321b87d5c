using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class RanksTests
{
    [Fact]
    public void A_rank_is_one_and_the_number_below_and_half_of_that_of_equals_beside()
        => Gen.Int[0, 9].Select(i => (double)i).Array[0, 50].Sample(values =>
            Ranks.Of([.. values]).SequenceEqual(values.Select(v => 1 + values.Count(w => w < v) + (values.Count(w => w == v) - 1) / 2.0)), iter: 1000);
}
