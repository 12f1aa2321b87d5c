using FusionMetrics.Normalization;

namespace FusionMetrics.Tests.Normalization;

public class AffineMapTests
{
    [Fact]
    public void A_span_of_any_length_is_mapped_value_by_value()
    {
        for (var length = 0; length <= 33; length++)
        {
            double[] values = [.. Enumerable.Range(0, length).Select(i => i * 0.7 - 3)];
            var mapped = new double[length];
            new AffineMap(0.3, -1.7, Direction.Benefit, BeyondBounds.Keep).Apply(values, mapped);
            mapped.Should().Equal(values.Select(x => (0.3 - x) / 1.7));
        }
    }

    [Fact]
    public void Values_can_be_mapped_in_place()
    {
        double[] values = [.. Enumerable.Range(0, 11).Select(i => (double)i)];
        new AffineMap(0, 10, Direction.Benefit, BeyondBounds.Clamp).Apply(values, values);
        values.Should().Equal(Enumerable.Range(0, 11).Select(i => i / 10.0));
    }

    [Theory]
    [InlineData(BeyondBounds.Keep)]
    [InlineData(BeyondBounds.Clamp)]
    public void Another_range_is_a_scale_and_an_offset_after_the_map(BeyondBounds beyond)
    {
        double[] values = [.. Enumerable.Range(0, 11).Select(i => 0.3 * i - 1)];
        var (unit, mapped) = (new double[11], new double[11]);
        new AffineMap(-1, 2.5, Direction.Benefit, beyond).Apply(values, unit);
        new AffineMap(-1, 2.5, Direction.Benefit, beyond, 99, 1).Apply(values, mapped);
        mapped.Should().Equal(unit.Select(t => Math.FusedMultiplyAdd(t, 99, 1)));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(-1, 0)]
    [InlineData(double.NaN, 0)]
    [InlineData(double.PositiveInfinity, 0)]
    [InlineData(1, double.NaN)]
    [InlineData(1, double.NegativeInfinity)]
    public void A_range_that_is_none_is_refused(double scale, double offset)
    {
        var create = () => new AffineMap(0, 1, Direction.Benefit, BeyondBounds.Keep, scale, offset);
        create.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(0, 0)]
    [InlineData(0, double.NaN)]
    [InlineData(0, double.NegativeInfinity)]
    public void A_map_that_is_none_is_refused(double origin, double span)
    {
        var create = () => new AffineMap(origin, span, Direction.Benefit, BeyondBounds.Keep);
        create.Should().Throw<ArgumentOutOfRangeException>();
    }
}
