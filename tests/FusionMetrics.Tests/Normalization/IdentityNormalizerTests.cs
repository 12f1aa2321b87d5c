using CsCheck;
using FusionMetrics.Normalization;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Normalization;

public class IdentityNormalizerTests
{
    [Fact]
    public void Values_keep_every_bit()
        => Numbers.AnyMagnitude.Array[1, 40].Sample(x =>
        {
            var column = new ArrayColumn(x);
            column.Through(new IdentityNormalizer().Fit(column)).ToArray().Should().Equal(x);
        });

    [Theory]
    [InlineData(Direction.Benefit)]
    [InlineData(Direction.Cost)]
    public void Columns_keep_their_direction(Direction direction)
        => new IdentityNormalizer().Fit(new ArrayColumn([1, 2], direction)).Direction.Should().Be(direction);
}
