using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Oracles;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Numerics;

/// <summary>Distance correlations in time n log n against the definition over all n^2 pairs.</summary>
public class DistanceProfileTests
{
    // With many equal numbers, of any level and of very different sizes.
    private static readonly Gen<(double[] X, double[] Y)> Pairs = Gen.Int[2, 25].SelectMany(count =>
    {
        var column = Gen.OneOf(Gen.Double[-1, 1], Gen.Double[1e6, 1e6 + 1], Gen.Int[0, 3].Select(i => (double)i), Gen.Double[-8, 8].Select(e => Math.Pow(10, e)))
            .Array[count].Where(c => c.Min() < c.Max());
        return Gen.Select(column, column);
    });

    [Fact]
    public void The_definition_in_77_digits_is_met_to_25_digits()
        => Pairs.Sample((x, y) =>
        {
            var exact = WeightingDefinitions.DistanceCorrelation(Definitions.Exact(x), Definitions.Exact(y));
            var found = Correlation(x, y);
            // Of a correlation near 0 its square is what is computed.
            return (exact * exact - Square(found)).ToDouble() is > -1e-25 and < 1e-25;
        }, iter: 1000);

    [Fact]
    public void Six_hundred_numbers_of_any_shape()
    {
        var random = new Random(8);
        double[] x = [.. Enumerable.Range(0, SameCases.Count(600)).Select(_ => random.NextDouble())], y = [.. x.Select(v => Math.Floor(20 * v * (1 - v) + 2 * random.NextDouble()))];
        WeightingDefinitions.DistanceCorrelation(Definitions.Exact(x), Definitions.Exact(y)).RelativeError(Real(Correlation(x, y))).Should().BeLessThan(1e-26);
    }

    // So near one another, beside their size, that squares of the numbers themselves would leave nothing of their distances.
    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Numbers_near_one_another_keep_their_digits(double level) => Gen.Int[0, 1000].Array[3, 12].Where(k => k.Min() < k.Max()).Sample(k =>
    {
        double[] x = [.. k.Select(i => level + Math.ScaleB(i, -50))], y = [.. k.Select((i, at) => i % 7 + 10.0 * at)];
        WeightingDefinitions.DistanceCorrelation(Definitions.Exact(x), Definitions.Exact(y)).RelativeError(Real(Correlation(x, y))).Should().BeLessThan(1e-24);
    }, iter: 300);

    [Fact]
    public void A_power_of_two_as_the_unit_changes_no_bit() => Gen.Select(Pairs, Gen.Int[-700, 700]).Sample((pair, power)
        => Correlation(Array.ConvertAll(pair.X, v => Math.ScaleB(v, power)), pair.Y).Should().Be(Correlation(pair.X, pair.Y)), iter: 300);

    // As printed in the documentation of dcor (0.52664038784792666), and of distcorr, a public gist of Satrajit Ghosh (0.762676242417).
    [Theory]
    [InlineData(new[] { 1.0, 2, 3, 4 }, new[] { 1.0, 0, 0, 1 }, 0.52664038784792666, 1e-16)]
    [InlineData(new[] { 1.0, 2, 3, 4, 5 }, new[] { 1.0, 2, 9, 4, 4 }, 0.762676242417, 5e-13)]
    public void Published_values(double[] x, double[] y, double printed, double tolerance)
        => Correlation(x, y).ToDouble().Should().BeApproximately(printed, tolerance);

    [Fact]
    public void A_linear_function_has_the_correlation_1()
        => Gen.Select(Gen.Double[0, 1].Array[3, 40], Gen.Int[-9, 9].Where(a => a != 0), Gen.Int[-9, 9]).Sample((numbers, a, b) =>
        {
            double[] x = [.. numbers.Select(v => Math.Floor(v * 1024))];
            return x.Min() == x.Max() || Math.Abs((1 - Correlation(x, [.. x.Select(v => a * v + b)])).High) < 1e-28;
        }, iter: 1000);

    private static DoubleDouble Correlation(double[] x, double[] y) => DistanceProfile.Correlation(new([.. x]), new([.. y]));

    private static BigReal Real(DoubleDouble x) => (BigReal)x.High + x.Low;

    private static BigReal Square(DoubleDouble x) => Real(x) * Real(x);
}
