using CsCheck;
using FusionMetrics.Numerics;

namespace FusionMetrics.Tests.Numerics;

public class PositiveDefiniteTests
{
    [Fact]
    public void Where_all_numbers_on_the_way_are_whole_the_solution_is_exact()
        => Gen.Int[0, 7].SelectMany(n => Gen.Select(Gen.Int[-3, 3].Array[n].Array[n], Gen.Int[1, 4].Array[n], Gen.Int[-5, 5].Array[n])).Sample((below, diagonal, x) =>
        {
            double Root(int i, int j) => j > i ? 0 : j == i ? diagonal[i] : below[i][j];
            var matrix = Square(x.Length, (i, j) => Enumerable.Range(0, x.Length).Sum(k => Root(i, k) * Root(j, k)));
            double[] right = [.. matrix.Select(row => row.Zip(x, (m, v) => m * v).Sum())];

            PositiveDefinite.Solve(matrix, right).Should().Equal(x.Select(v => (double)v));
        }, iter: 1000);

    [Fact]
    public void The_solution_solves_and_nothing_given_changes()
        => Gen.Int[1, 8].SelectMany(n => Gen.Select(Gen.Double[-1, 1].Array[n].Array[n], Gen.Double[-1, 1].Array[n])).Sample((a, b) =>
        {
            var matrix = Square(b.Length, (i, j) => a[i].Zip(a[j], (x, y) => x * y).Sum() + (i == j ? 1 : 0));
            double[] right = [.. b];

            var x = PositiveDefinite.Solve(matrix, right)!;

            right.Should().Equal(b);
            matrix.Select(row => row.Zip(x, (m, v) => m * v).Sum()).Should().Equal(b, (found, expected) => Math.Abs(found - expected) < 1e-13);
        }, iter: 1000);

    // What is left of the second is 1.16e-10 or 0.58e-10 of it.
    [Theory]
    [InlineData(-33, true)]
    [InlineData(-34, false)]
    public void A_pivot_of_1e_minus_10_of_the_diagonal_is_the_least(int power, bool solved)
    {
        var rest = Math.ScaleB(1, power);
        foreach (var unit in new[] { 1, Math.ScaleB(1, 60), Math.ScaleB(1, -60) })
            (PositiveDefinite.Solve([[unit, unit], [unit, unit * (1 + rest)]], [1, 1]) is not null).Should().Be(solved);
    }

    [Theory]
    [InlineData(1, 2, 1)]
    [InlineData(-1, 0, 1)]
    [InlineData(1, 0, -1)]
    [InlineData(0, 0, 1)]
    [InlineData(1, 0, 0)]
    [InlineData(1, 1, 1)]
    [InlineData(double.NaN, 0, 1)]
    [InlineData(1, double.NaN, 1)]
    public void What_is_not_positive_definite_has_no_solution(double a, double b, double c) => PositiveDefinite.Solve([[a, b], [b, c]], [1, 1]).Should().BeNull();

    private static double[][] Square(int n, Func<int, int, double> entry)
        => [.. Enumerable.Range(0, n).Select(i => Enumerable.Range(0, n).Select(j => entry(i, j)).ToArray())];
}
