using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

/// <summary>Against what tells the least from all else (Karush 1939; Kuhn and Tucker 1951), and examples whose answer is known.</summary>
public class ShareLeastSquaresTests
{
    // Small whole numbers bring ties, numbers that are 0 at the least, columns that are made of one another, and factors of 0 or less.
    private static readonly Gen<(double[][] Matrix, double[] Right, double[] Factors)> Problems = Gen.Select(Gen.Int[1, 8], Gen.Int[1, 8], Gen.Bool)
        .SelectMany((rows, columns, whole) =>
        {
            var number = whole ? Gen.Int[-2, 2].Select(i => (double)i) : Gen.Int[-1_000_000, 1_000_000].Select(i => i / 1e6);
            var factor = whole ? number : Gen.Int[1, 10].Select(i => i / 10.0);
            return Gen.Select(number.Array[columns].Array[rows], number.Array[rows], factor.Array[columns].Where(c => c.Max() > 0));
        });

    // Many columns that are much alike: those that were in have to leave again, several at a time.
    private static readonly Gen<(double[][] Matrix, double[] Right, double[] Factors)> Alike = Gen.Select(Gen.Int[2, 12], Gen.Int[15, 24], Gen.Int[3, 30])
        .SelectMany((rows, columns, likeness) => Gen.Select(
            Gen.Int[-1000, 1000].Array[columns].Select(row => Array.ConvertAll(row, v => (row[0] + (double)v / likeness) / 1000)).Array[rows],
            Gen.Int[-1000, 1000].Select(i => i / 300.0).Array[rows],
            Gen.Int[1, 10].Select(i => i / 10.0).Array[columns]));

    [Fact]
    public void Nobody_would_gain_by_rising_or_falling() => Problems.Sample((a, b, c) => MustBeLeast(a, b, c, 1e-12), iter: 2000);

    [Fact]
    public void Nobody_would_gain_where_columns_are_alike() => Alike.Sample((a, b, c) => MustBeLeast(a, b, c, 1e-11), iter: 1000);

    // What all miss alike, as the sum is fixed, moves nobody; but what they gain is rounded by it.
    [Fact]
    public void Rounding_lets_no_column_in_that_is_made_of_others()
        => Gen.Select(Gen.Int[1, 99].Select(i => i / 10.0).Array[3].Array[3], Gen.Int[1, 99].Select(i => i / 10.0).Array[3], Gen.Int[1, 9].Select(i => i / 10.0).Array[3]).Sample((a, b, c)
            => MustBeLeast([.. a.Select(WithMean), WithMean(c)], [.. b, 1e8], WithMean(c), 1e-5), iter: 1000);

    [Fact]
    public void Shares_next_to_a_point_are_those_of_its_projection() => Gen.Double[-2, 2].Array[1, 8].Sample(point =>
    {
        // Held, Wolfe and Crowder (1974): the same number is taken from all, and what falls below 0 stays there.
        double[] descending = [.. point.OrderDescending()];
        var taken = Enumerable.Range(1, point.Length).Select(k => (descending[..k].Sum() - 1) / k).Max();

        var x = ShareLeastSquares.Solve(Identity(point.Length), point, [.. point.Select(_ => 1.0)]);

        x.Should().Equal(point.Select(p => Math.Max(0, p - taken)), (v, expected) => Math.Abs(v - expected) < 2e-13);
    }, iter: 1000);

    [Fact]
    public void The_size_of_the_numbers_does_not_matter() => Gen.Select(Problems, Gen.Int[-40, 40]).Sample((problem, power) =>
    {
        var (a, b, c) = problem;
        var unit = Math.ScaleB(1, power);
        ShareLeastSquares.Solve(Array.ConvertAll(a, row => Array.ConvertAll(row, v => v * unit)), Array.ConvertAll(b, v => v * unit), c).Should().Equal(ShareLeastSquares.Solve(a, b, c));
    }, iter: 1000);

    [Fact]
    public void Large_numbers_share_too() => ShareLeastSquares.Solve([[1e5, 2e5]], [1.25e5], [1, 1]).Should().Equal([0.75, 0.25], (v, expected) => Math.Abs(v - expected) < 1e-15);

    [Fact]
    public void One_number_alone_is_what_the_sum_makes_it() => ShareLeastSquares.Solve([[3]], [100], [4]).Should().Equal(0.25);

    [Fact]
    public void What_is_exactly_0_at_the_least_is_0() => ShareLeastSquares.Solve([[1, 0], [0, 1]], [0, 1], [1, 1]).Should().Equal(0, 1);

    [Fact]
    public void Factors_make_the_sum() => ShareLeastSquares.Solve([[1, 0], [0, 1]], [1, 1], [1, 2]).Should().Equal([0.6, 0.2], (v, expected) => Math.Abs(v - expected) < 1e-15);

    [Fact]
    public void Columns_that_are_nearly_made_of_one_another_share_to_the_last_digits()
        => Gen.Select(Gen.Int[1, 1 << 20].Array[3].Array[5], Gen.Int[1, 62], Gen.Int[1, 62]).Sample((numbers, p, q) =>
    {
        // The third is half of the first two but for a four thousandth, and all is exact in binary.
        double[][] a = Array.ConvertAll(numbers, row => Array.ConvertAll([row[0], row[1], (row[0] + row[1]) / 2.0 + Math.ScaleB(row[2], -12)], v => Math.ScaleB(v, -20)));
        double[] shares = [p / 128.0, q / 128.0, 1 - (p + q) / 128.0];
        double[] b = [.. a.Select(row => row.Zip(shares, (m, s) => m * s).Sum())];

        ShareLeastSquares.Solve(a, b, [1, 1, 1]).Should().Equal(shares, (v, expected) => Math.Abs(v - expected) < 2e-15);
    });

    [Fact]
    public void A_column_given_twice_is_used_once()
    {
        var x = ShareLeastSquares.Solve([[1, 1, 0], [0, 0, 1]], [1, 1], [1, 1, 1]);

        (x[0] + x[1]).Should().BeApproximately(0.5, 1e-15);
        x[..2].Should().Contain(0);
        x[2].Should().BeApproximately(0.5, 1e-15);
    }

    private static double[] WithMean(double[] row) => [.. row, (row[0] + row[1]) / 2];

    private static void MustBeLeast(double[][] a, double[] b, double[] c, double tolerance)
    {
        var x = ShareLeastSquares.Solve(a, b, c);

        x.All(v => v >= 0).Should().BeTrue();
        x.Zip(c, (v, f) => v * f).Sum().Should().BeApproximately(1, 1e-13);
        double[] residuals = [.. a.Zip(b, (row, right) => right - row.Zip(x, (m, v) => m * v).Sum())];
        double[] pulls = [.. c.Select((_, j) => a.Zip(residuals, (row, r) => row[j] * r).Sum())];
        // The multiplier of the sum, since what those above 0 gain and the sum costs is the same.
        var multiplier = pulls.Zip(x, (pull, v) => pull * v).Sum();
        pulls.Zip(c, (pull, f) => pull - multiplier * f).Max().Should().BeLessThanOrEqualTo(tolerance);
    }

    private static double[][] Identity(int n) => [.. Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Select(j => i == j ? 1.0 : 0).ToArray())];
}
