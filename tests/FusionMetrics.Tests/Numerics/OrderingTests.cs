using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class OrderingTests
{
    // Of any size and sign, with many equal ones.
    private static readonly Gen<double[]> Numbers = Gen.Int[0, 300].SelectMany(count
        => Gen.OneOf(Fixtures.Numbers.AnyMagnitude, Fixtures.Numbers.Extreme.Select(x => x + 0), Gen.Int[-3, 3].Select(i => (double)i), Gen.Double[0, 1]).Array[count]);

    [Fact]
    public void Numbers_ascend_and_equal_ones_stay_in_their_order()
        => Numbers.Sample(values =>
        {
            double[] sorted = [.. values];
            var from = Ordering.Sort(sorted);

            int[] expected = [.. Enumerable.Range(0, values.Length).OrderBy(i => values[i])]; // stable
            return from.SequenceEqual(expected) && sorted.SequenceEqual(expected.Select(i => values[i]));
        }, iter: 1000);

    [Fact]
    public void Many_numbers_of_one_size()
    {
        var random = new Random(1);
        double[] values = [.. Enumerable.Range(0, 100_000).Select(_ => random.NextDouble())];
        double[] expected = [.. values.Order()];

        Ordering.Sort(values);

        values.Should().Equal(expected);
    }
}
