using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class RowVectorsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(21)]
    public void A_fan_writes_every_result_and_nothing_beside_it(int rows)
    {
        var stride = rows + 3;
        double[] values = [.. Enumerable.Range(0, 2 * stride).Select(i => (double)i)];
        double[] results = [.. Enumerable.Repeat(-1.0, 3 * rows + 5)];
        RowVectors.Fan(values, 2, stride, rows, results, 3, default(SumDifferenceProduct));
        for (var row = 0; row < rows; row++)
        {
            var (x, y) = (values[row], values[stride + row]);
            (results[row], results[rows + row], results[2 * rows + row]).Should().Be((x + y, x - y, x * y));
        }
        results[(3 * rows)..].Should().OnlyContain(r => r == -1);
    }

    private readonly struct SumDifferenceProduct : IRowFan
    {
        public void Of(RowVectors rows, RowResults results)
        {
            results[0] = rows[0] + rows[1];
            results[1] = rows[0] - rows[1];
            results[2] = rows[0] * rows[1];
        }
    }
}
