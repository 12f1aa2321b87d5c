using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

public class EqualWeightingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(7)]
    public void Every_column_has_one_nth(int count)
        => new EqualWeighting().Weigh([.. Enumerable.Range(0, count).Select(i => new ArrayColumn([i, -i]))]).Weights
            .Should().HaveCount(count).And.OnlyContain(w => w == 1.0 / count);
}
