using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Numerics;

public class GeometricToArithmeticTests
{
    private static readonly Gen<double[]> Row = Gen.Double[0, 1].Array[2, 6];

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(7)]
    public void Ratios_of_ordinary_numbers_are_right_to_one_unit(int columns)
    {
        var rows = RowsOf(columns, 5000, random => random.NextDouble(), seed: columns);

        Worst(rows).Should().BeLessThan(0.501);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void Ratios_of_numbers_of_any_size_are_right_to_one_unit(int columns)
    {
        var rows = RowsOf(columns, 3000, Draws.Positive, seed: columns);

        Worst(rows).Should().BeLessThanOrEqualTo(1);
    }

    [Fact]
    public void One_giant_among_many_dwarfs_leaves_no_ratio_above_zero()
    {
        double[] row = [double.MaxValue, .. Enumerable.Repeat(double.Epsilon, 99)];

        Ratios([row])[0].Should().Be(0);
    }

    [Fact]
    public void Nearly_equal_numbers_are_right_to_one_unit()
    {
        var rows = RowsOf(3, 3000, random => Draws.Near(random, 0.7), seed: 1);

        Worst(rows).Should().BeLessThanOrEqualTo(1);
    }

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
    public void Equal_numbers_have_the_ratio_one(int columns)
    {
        var random = new Random(columns);
        double[] numbers = [double.Epsilon, double.MaxValue, .. Enumerable.Range(0, SameCases.Count(columns < 10 ? 10_000 : 20)).Select(_ => Draws.Positive(random))];

        Ratios([.. numbers.Select(u => Enumerable.Repeat(u, columns).ToArray())]).Should().AllBeEquivalentTo(1.0);
    }

    [Fact]
    public void Many_columns_do_not_lose_accuracy()
    {
        Worst(RowsOf(1500, 20, random => random.NextDouble(), seed: 5)).Should().BeLessThan(0.501);
        Worst(RowsOf(1500, 20, random => Draws.Uniform(random, 1e-4, 1e-3), seed: 6)).Should().BeLessThan(0.501);
    }

    // Rows that are taken eight at a time, and the rest; ordinary ones, and those of any size.
    [Theory]
    [InlineData(0.5)]
    [InlineData(1.7)]
    [InlineData(3)]
    public void Powers_of_ratios_are_right_to_one_unit(double exponent)
    {
        double[][] rows = [.. RowsOf(3, 205, random => random.NextDouble(), seed: 3), .. RowsOf(3, 96, random => Draws.Magnitude(random, 100, 120) is var x ? Math.Abs(x) : 0, seed: 4), [1, 1, 1], [0, 1, 2]];
        var powers = new double[rows.Length];
        GeometricToArithmetic.Raised(ByColumn(rows), 3, rows.Length, exponent, powers);

        for (var i = 0; i < rows.Length - 1; i++)
        {
            var ratio = BigReal.Exp(BigReal.FromDouble(exponent) * BigReal.Log(Exact(rows[i])));
            ratio.UlpError(powers[i]).Should().BeLessThan(1);
        }
        powers[^1].Should().Be(0);
    }

    [Fact]
    public void A_row_has_the_same_bits_among_any_others_and_in_any_place()
    {
        // Ordinary rows beside some with a giant, a dwarf, a zero and what is no number.
        var rows = RowsOf(3, 300, random => random.Next(40) switch
        {
            0 => 0,
            1 => Draws.Positive(random),
            2 => -1,
            3 => double.NaN,
            _ => random.NextDouble(),
        }, seed: 9);
        var alone = rows.Select(row => Ratios([row])[0]).ToArray();

        for (var count = 0; count <= rows.Length; count += 7)
        {
            var stride = rows.Length + 5;
            var values = new double[3 * stride];
            for (var i = 0; i < 3 * count; i++) values[i % 3 * stride + i / 3] = rows[i / 3][i % 3];
            var ratios = new double[count];

            GeometricToArithmetic.Of(values, 3, stride, ratios);

            ratios.Should().Equal(alone[..count]);
        }
    }

    [Fact]
    public void The_ratio_lies_between_zero_and_one()
        => Row.Sample(row => Ratios([row])[0] is >= 0 and <= 1);

    [Fact]
    public void A_common_power_of_two_changes_no_bit()
        => Gen.Select(Gen.Double[1e-3, 1].Array[2, 6], Gen.Int[-1000, 1000]).Sample((row, power) =>
            Ratios([row])[0].Equals(Ratios([[.. row.Select(u => Math.ScaleB(u, power))]])[0]));

    [Fact]
    public void The_order_of_the_numbers_matters_only_in_the_last_place()
        => Row.Where(row => row.All(u => u > 0)).Sample(row =>
            Math.Abs(Ratios([row])[0] - Ratios([[.. row.Reverse()]])[0]) <= Math.ScaleB(1, -53));

    [Theory]
    [InlineData(0.0, 0.0, 0.0)]
    [InlineData(0.0, 5.0, 0.0)]
    [InlineData(1.0, -1.0, double.NaN)]
    [InlineData(1.0, double.NaN, double.NaN)]
    [InlineData(double.PositiveInfinity, 1.0, double.NaN)]
    [InlineData(1e-300, 1e300, 2e-300)]
    [InlineData(double.MaxValue, double.MaxValue, 1.0)]
    public void The_edges_have_documented_answers(double a, double b, double expected)
        => Ratios([[1, 1], [a, b]])[1].Should().Be(expected);

    private static double[][] RowsOf(int columns, int count, Func<Random, double> draw, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, columns).Select(_ => draw(random)).ToArray())];
    }

    private static double[] ByColumn(double[][] rows) => [.. Enumerable.Range(0, rows[0].Length).SelectMany(c => rows.Select(row => row[c]))];

    private static double[] Ratios(double[][] rows)
    {
        var ratios = new double[rows.Length];
        GeometricToArithmetic.Of(ByColumn(rows), rows[0].Length, rows.Length, ratios);
        return ratios;
    }

    private static double Worst(double[][] rows) => rows.Zip(Ratios(rows), (row, ratio) => Exact(row).UlpError(ratio)).Max();

    private static BigReal Exact(double[] row)
    {
        var product = row.Aggregate(BigReal.One, (p, u) => p * u);
        var sum = row.Aggregate(BigReal.Zero, (s, u) => s + u);
        return row.Length * BigReal.Root(product, row.Length) / sum;
    }
}
