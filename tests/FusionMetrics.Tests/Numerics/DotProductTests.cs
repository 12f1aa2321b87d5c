using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class DotProductTests
{
    [Fact]
    public void A_dot_product_of_whole_numbers_is_exact_at_any_length() => Gen.Int[-1000, 1000].Select(i => (double)i).Array[0, 70].Sample(x =>
        DotProduct.Of(x, [.. x.Reverse()]).Should().Be(x.Zip(x.Reverse()).Sum(p => p.First * p.Second)));
}
