using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Numerics;

public class RowSumTests
{
    [Fact]
    public void The_sum_is_the_nearest_number_or_one_beside_it()
        => Gen.Select(Gen.Int[1, 20], Gen.Int[1, 300]).SelectMany((columns, rows) => Gen.Select(Numbers.Index.Array[columns * rows], Numbers.Index.Array[columns]))
            .Sample((values, weights) =>
            {
                var rows = values.Length / weights.Length;
                var sums = new double[rows];
                Sum(values, weights, rows, sums);
                for (var i = 0; i < rows; i++)
                {
                    var exact = Definitions.Sum(weights.Select((w, j) => Oracles.BigReal.FromDouble(w) * values[j * rows + i]));
                    exact.UlpError(sums[i]).Should().BeLessThan(0.51);
                }
            }, iter: 20);

    [Fact]
    public void Columns_may_lie_apart()
    {
        double[] values = [1, 2, 3, -1, 10, 20, 30];
        var sums = new double[3];
        Sum(values, [2, 0.5], 4, sums);
        sums.Should().Equal(7, 14, 21);
    }

    [Fact]
    public void Shares_of_1_never_lift_a_row_of_ones_above_1()
        => Gen.Double[1e-3, 1].Array[1, 60].Sample(parts =>
        {
            var total = DoubleDouble.Zero;
            foreach (var part in parts) total += part;
            double[] shares = Array.ConvertAll(parts, part => (part / total).ToDouble());
            var sums = new double[1];
            Sum([.. parts.Select(_ => 1.0)], shares, 1, sums);
            sums[0].Should().BeLessThanOrEqualTo(1).And.BeGreaterThan(1 - 1e-15);
        });

    private static void Sum(double[] values, double[] weights, int stride, double[] sums)
        => RowVectors.Map(values, weights.Length, stride, sums, new RowSum(weights));
}
