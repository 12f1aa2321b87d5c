using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

public class ProductSumTests
{
    [Fact]
    public void Products_and_what_they_lack_are_summed_to_thirty_digits()
    {
        var random = new Random(7);
        var (sum, exact) = (new ProductSum(), BigReal.Zero);
        for (var i = 0; i < 100; i++)
        {
            var (factor, x, missing) = (random.NextDouble(), random.NextDouble(), Math.ScaleB(random.NextDouble(), -54));
            sum.Add(Vector512.Create(factor), Vector512.Create(x), Vector512.Create(missing));
            exact += (BigReal)factor * x + missing;

            exact.RelativeError((BigReal)sum.Total[0] + sum.Rest[0]).Should().BeLessThan(1e-30);
        }
    }
}
