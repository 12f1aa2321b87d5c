using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

public class GeometricMeanTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    public void Means_are_the_nearest_double(int columns)
    {
        var rows = RowsOf(columns, 4000, Draws.Positive, seed: columns);

        var means = Means(rows);

        Worst(rows, means).Should().BeLessThan(0.501);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void Means_of_ordinary_numbers_are_the_nearest_double(int columns)
    {
        var rows = RowsOf(columns, 10_000, random => random.NextDouble(), seed: columns);

        Worst(rows, Means(rows)).Should().BeLessThanOrEqualTo(0.5);
    }

    [Fact]
    public void Means_are_right_to_one_unit_even_where_they_are_subnormal()
    {
        var rows = RowsOf(3, 2000, Draws.Subnormal, seed: 11);

        Worst(rows, Means(rows)).Should().BeLessThanOrEqualTo(1);
    }

    [Theory]
    [InlineData(1e-300, 1e-300, 1e300, 1e300)]
    [InlineData(1e300, 1e-300, 1e300, 1e-300)]
    [InlineData(double.MaxValue, double.MaxValue, double.MaxValue, 1)]
    [InlineData(double.Epsilon, double.MaxValue, 1e300, 1e300)]
    [InlineData(double.Epsilon, double.Epsilon, double.Epsilon, 1e-300)]
    public void Extreme_factors_neither_overflow_nor_underflow(double a, double b, double c, double d)
        => Worst([[a, b, c, d]], Means([[a, b, c, d]])).Should().BeLessThanOrEqualTo(0.6);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(100)]
    [InlineData(2000)]
    public void The_mean_of_equal_numbers_is_that_number(int columns)
    {
        var random = new Random(columns);
        var count = columns < 10 ? 20_000 : 50;
        double[] numbers = [1, double.Epsilon, double.MaxValue, .. Enumerable.Range(0, count).Select(_ => Draws.Positive(random))];

        Means([.. numbers.Select(u => Enumerable.Repeat(u, columns).ToArray())]).Should().Equal(numbers);
    }

    [Fact]
    public void Many_columns_do_not_lose_accuracy()
    {
        var rows = RowsOf(1500, 20, Draws.Positive, seed: 5);

        Worst(rows, Means(rows)).Should().BeLessThan(0.501);
    }

    [Theory]
    [InlineData(0.0, 1e300, 0.0)]
    [InlineData(0.0, 0.0, 0.0)]
    [InlineData(2.0, -1.0, double.NaN)]
    [InlineData(-1.0, -1.0, double.NaN)]
    [InlineData(0.0, -1.0, double.NaN)]
    [InlineData(2.0, double.NaN, double.NaN)]
    [InlineData(0.0, double.NaN, double.NaN)]
    [InlineData(2.0, double.PositiveInfinity, double.NaN)]
    public void Zeros_give_zero_and_what_is_no_number_gives_none(double a, double b, double expected)
    {
        Means([[a, b], [3, 3]]).Should().Equal(expected, 3);
        Means([[3, 3, 3], [b, 1, a]]).Should().Equal(3, expected);
    }

    [Fact]
    public void Rows_stand_alone_for_any_number_of_rows_and_any_stride()
    {
        var rows = RowsOf(3, 300, Draws.Positive, seed: 9);
        var alone = rows.Select(row => Means([row])[0]).ToArray();

        for (var count = 0; count <= rows.Length; count += 7)
        {
            var stride = rows.Length + 5;
            var values = new double[3 * stride];
            for (var i = 0; i < 3 * count; i++) values[i % 3 * stride + i / 3] = rows[i / 3][i % 3];
            var means = new double[count];

            GeometricMean.Of(values, 3, count, stride, means);

            means.Should().Equal(alone[..count]);
        }
    }

    internal static double[][] RowsOf(int columns, int count, Func<Random, double> draw, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, columns).Select(_ => draw(random)).ToArray())];
    }

    internal static double[] ByColumn(double[][] rows) => [.. Enumerable.Range(0, rows[0].Length).SelectMany(c => rows.Select(row => row[c]))];

    private static double[] Means(double[][] rows)
    {
        var means = new double[rows.Length];
        GeometricMean.Of(ByColumn(rows), rows[0].Length, rows.Length, rows.Length, means);
        return means;
    }

    private static double Worst(double[][] rows, double[] means) => rows.Zip(means, (row, mean) =>
    {
        var product = row.Aggregate(BigReal.One, (p, u) => p * u);
        return BigReal.Root(product, row.Length).UlpError(mean);
    }).Max();
}
