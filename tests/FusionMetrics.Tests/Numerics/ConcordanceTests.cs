using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class ConcordanceTests
{
    [Fact]
    public void It_is_the_pairs_that_rise_less_those_that_fall() => Gen.OneOf(Gen.Int[0, 9].Select(i => (double)i), Gen.Double[-1, 1]).Array[0, 250].Sample(x =>
    {
        var balance = 0L;
        for (var i = 0; i < x.Length; i++)
            for (var j = i + 1; j < x.Length; j++) balance += Math.Sign(x[j] - x[i]);

        Concordance.Of(x).Should().Be(balance);
    }, iter: 300);

    [Theory]
    [InlineData(10)]
    [InlineData(200)]
    public void Zeros_of_both_signs_are_alike(int count) => Concordance.Of([.. Enumerable.Range(0, count).Select(i => i % 2 == 0 ? -0.0 : 0.0)]).Should().Be(0);
}
