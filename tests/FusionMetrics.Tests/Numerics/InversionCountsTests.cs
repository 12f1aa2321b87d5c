using System.Numerics;
using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

/// <summary>Against every order, and published numbers.</summary>
public class InversionCountsTests
{
    [Fact]
    public void All_orders_are_counted_by_their_inversions()
        => Gen.Int[1, 4].Array[0, 4].Where(groups => groups.Sum() <= 8).Sample(groups =>
        {
            var things = groups.SelectMany((size, kind) => Enumerable.Repeat(kind, size)).ToArray();
            var expected = Orders(things).GroupBy(Inversions).OrderBy(g => g.Key).Select(g => (double)g.Count());

            InversionCounts.Of(groups).Should().Equal(expected);
        }, iter: 300);

    // OEIS A008302 (the Mahonian numbers) and A022166 with q as a variable: the Gaussian binomial coefficient of 4 over 2.
    [Fact]
    public void Published_numbers()
    {
        InversionCounts.Of([1, 1, 1, 1, 1]).Should().Equal(1, 4, 9, 15, 20, 22, 20, 15, 9, 4, 1);
        InversionCounts.Of([2, 2]).Should().Equal(1, 1, 2, 1, 1);
        InversionCounts.Of([7]).Should().Equal(1);
        InversionCounts.Of([]).Should().Equal(1);
    }

    [Fact]
    public void Of_18_things_that_all_differ_every_count_is_exact()
    {
        BigInteger[] expected = [1];
        // One that comes last and is the n-th by size makes up to n - 1 inversions.
        for (var n = 1; n <= 18; n++)
            expected = [.. Enumerable.Range(0, expected.Length + n - 1).Select(k
                => expected.Where((_, before) => k - before >= 0 && k - before < n).Aggregate(BigInteger.Zero, (sum, x) => sum + x))];

        InversionCounts.Of([.. Enumerable.Repeat(1, 18)]).Select(x => (BigInteger)x).Should().Equal(expected);
    }

    [Fact]
    public void Of_170_things_they_add_up_to_the_number_of_orders()
    {
        int[] groups = [30, 1, 12, 5, 5, .. Enumerable.Repeat(1, 117)];

        var counts = InversionCounts.Of(groups);

        var orders = groups.Aggregate(Factorial(170), (quotient, size) => quotient / Factorial(size));
        counts.Aggregate(BigReal.Zero, (sum, x) => sum + x).RelativeError(orders).Should().BeLessThan(170 * 2.3e-16);
        counts.Reverse().Should().Equal(counts, (x, y) => Math.Abs(x - y) <= 340 * 2.3e-16 * y);
    }

    [Fact]
    public void The_product_of_two_polynomials_has_the_sums_of_products_as_coefficients()
        => Gen.Select(Gen.Int[-9, 9].Array[1, 30], Gen.Int[-9, 9].Array[1, 30]).Sample((a, b) =>
        {
            var expected = new double[a.Length + b.Length - 1];
            for (var i = 0; i < a.Length; i++)
                for (var j = 0; j < b.Length; j++) expected[i + j] += a[i] * b[j];

            InversionCounts.Convolution(Array.ConvertAll(a, x => (double)x), Array.ConvertAll(b, x => (double)x)).Should().Equal(expected);
        }, iter: 1000);

    [Fact]
    public void Which_kind_comes_first_changes_no_bit()
        => Gen.Int[1, 12].Array[1, 6].Sample(sizes
            => InversionCounts.Of([.. sizes, 40]).Should().Equal(InversionCounts.Of([40, .. sizes.Reverse()])), iter: 50);

    [Fact]
    public void Which_of_two_polynomials_comes_first_changes_no_bit()
        => Gen.Select(Gen.Double[1, 2].Array[1, 30], Gen.Double[1, 2].Array[31, 40]).Sample((a, b)
            => InversionCounts.Convolution(a, b).Should().Equal(InversionCounts.Convolution(b, a)));

    private static BigReal Factorial(int n) => Enumerable.Range(1, n).Aggregate(BigReal.One, (product, i) => product * i);

    private static int Inversions(int[] order) => order.Select((x, i) => order.Skip(i + 1).Count(later => later < x)).Sum();

    private static IEnumerable<int[]> Orders(int[] things) => things.Length == 0 ? [[]]
        : things.Distinct().SelectMany(first => Orders([.. things.Where((_, i) => i != Array.IndexOf(things, first))]).Select(rest => (int[])[first, .. rest]));
}
