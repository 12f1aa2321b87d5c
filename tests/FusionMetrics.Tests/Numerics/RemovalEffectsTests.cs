using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

/// <summary>Against the definition: the difference of two logarithms, with and without the column.</summary>
public class RemovalEffectsTests
{
    [Fact]
    public void Each_column_has_the_sum_of_what_leaving_it_out_changes()
        => Gen.Select(Gen.Int[1, 4], Gen.Int[1, 20], Gen.Int[0, 3]).SelectMany((columns, rows, gap)
            => Gen.Select(Gen.Double[0.1, 10].Array[columns * (rows + gap)], Gen.Bool.Array[columns], Gen.Int[1, 7], Gen.Const(rows))).Sample((values, areLargest, m, rows)
            => MustMeet(values, areLargest, m, values.Length / areLargest.Length, rows), iter: 200);

    [Fact]
    public void Values_whose_ratio_is_no_number_have_their_effect_too()
    {
        double[] values = [1e-300, 1e300, 1, 1e300, 1e300, 1e300, 1e300, 1e300, 5, 1, 2, 3, 4, 5, 6, 7, 8, 9];

        MustMeet(values, [true, false], 2, 9, 9);
        MustMeet(values, [false, true], 2, 9, 9);
        MustMeet([1e300, 1e-300], [false], 1, 2, 2);
    }

    [Fact]
    public void A_column_that_is_all_alike_has_no_effect()
        => new RemovalEffects([3, 1], [true, false], 2).SumsOver([3, 3, 1, 2], 2, 2)[0].Should().Be(DoubleDouble.Zero);

    [Fact]
    public void Without_rows_there_is_no_effect() => new RemovalEffects([3], [true], 1).SumsOver([], 0, 0).Should().Equal(DoubleDouble.Zero);

    private static void MustMeet(double[] values, bool[] areLargest, int m, int stride, int rows)
    {
        double[] references = [.. areLargest.Select((largest, j) => Column(j) is var column && largest ? column.Max() : column.Min())];
        var expected = new BigReal[references.Length];
        for (var i = 0; i < rows; i++)
        {
            BigReal[] sizes = [.. references.Select((r, j) => BigReal.Abs(BigReal.Log(Column(j)[i]) - BigReal.Log(r)))];
            var all = sizes.Aggregate((sum, a) => sum + a);
            for (var j = 0; j < sizes.Length; j++) expected[j] += BigReal.Log(1 + all / m) - BigReal.Log(1 + (all - sizes[j]) / m);
        }

        var sums = new RemovalEffects(references, areLargest, m).SumsOver(values, stride, rows);

        for (var j = 0; j < sums.Length; j++)
            BigReal.Abs(expected[j] - sums[j].ToDouble()).ToDouble().Should().BeLessThanOrEqualTo(2e-15 * expected[j].ToDouble());

        double[] Column(int j) => values[(j * stride)..(j * stride + rows)];
    }
}
