using CsCheck;
using FusionMetrics.Normalization;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Oracles;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Normalization;

public class VectorNormalizerTests
{
    [Fact]
    public void Every_value_is_divided_by_the_Euclidean_length_of_the_column()
        => Numbers.AnyMagnitude.Array[1, 40].Where(x => x.Any(v => v != 0)).Sample(x =>
        {
            var length = BigReal.Sqrt(Definitions.Sum(Definitions.Exact(x).Select(v => v * v)));
            var z = Normalized(x);
            for (var i = 0; i < x.Length; i++) z[i].Should().BeApproximately((BigReal.FromDouble(x[i]) / length).ToDouble(), 3e-16);
        });

    [Theory]
    [InlineData(1e300)]
    [InlineData(1e-300)]
    public void Scales_at_the_ends_of_the_range_neither_overflow_nor_vanish(double scale)
    {
        var z = Normalized([3 * scale, -4 * scale]);
        z[0].Should().BeApproximately(0.6, 1e-15);
        z[1].Should().BeApproximately(-0.8, 1e-15);
    }

    [Theory]
    [InlineData(Direction.Benefit)]
    [InlineData(Direction.Cost)]
    public void Columns_keep_their_direction(Direction direction)
        => new VectorNormalizer().Fit(new ArrayColumn([1, 2], direction)).Direction.Should().Be(direction);

    [Fact]
    public void A_column_of_zeros_maps_to_zeros() => Normalized([0, 0, 0]).Should().Equal(0, 0, 0);

    [Fact]
    public void A_length_that_no_number_can_hold_is_reported_with_the_column()
    {
        var fit = () => new VectorNormalizer().Fit(new ArrayColumn([1.7e308, 1.7e308], code: "debt"));
        fit.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(d => d.Id == NormalizationRules.RangeTooLarge.Id && d.Location!.Column == "debt");
    }

    private static double[] Normalized(double[] x)
    {
        var column = new ArrayColumn(x);
        return column.Through(new VectorNormalizer().Fit(column)).ToArray();
    }
}
