using CsCheck;
using FusionMetrics.Normalization;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Normalization;

public class MinMaxNormalizerTests
{
    private static readonly Gen<double[]> Columns = Numbers.AnyMagnitude.Array[2, 40].Where(x => x.Min() < x.Max());

    [Fact]
    public void The_ends_of_any_range_map_to_0_and_1_exactly_and_nothing_lies_outside()
        => Gen.Select(Columns, Numbers.BenefitOrCost).Sample((x, direction) =>
        {
            var z = Normalized(x, direction);
            var (worst, best) = direction == Direction.Benefit ? (x.Min(), x.Max()) : (x.Max(), x.Min());
            for (var i = 0; i < x.Length; i++)
            {
                if (x[i] == worst) z[i].Should().Be(0);
                if (x[i] == best) z[i].Should().Be(1);
                z[i].Should().BeInRange(0, 1);
            }
        });

    [Fact]
    public void The_order_of_values_is_kept_for_a_benefit_and_turned_for_a_cost()
        => Gen.Select(Columns, Numbers.BenefitOrCost).Sample((x, direction) =>
        {
            var z = Normalized(x, direction);
            Array.Sort(x, z);
            z.Should().BeEquivalentTo(direction == Direction.Benefit ? z.Order() : z.OrderDescending(), o => o.WithStrictOrdering());
        });

    [Fact]
    public void A_cost_is_the_benefit_of_its_negative()
        => Columns.Sample(x => Normalized(x, Direction.Cost).Should().Equal(Normalized(Array.ConvertAll(x, v => -v), Direction.Benefit)));

    [Fact]
    public void A_power_of_two_as_the_unit_changes_no_bit_and_any_other_unit_next_to_none()
        => Gen.Select(Gen.Double[-1000, 1000].Array[2, 20], Gen.Int[-100, 100], Gen.Double[0.001, 1000]).Where((x, _, _) => x.Max() - x.Min() > 1).Sample((x, power, unit) =>
        {
            var z = Normalized(x, Direction.Benefit);
            Normalized(Array.ConvertAll(x, v => Math.ScaleB(v, power)), Direction.Benefit).Should().Equal(z);
            Normalized(Array.ConvertAll(x, v => v * unit), Direction.Benefit).Zip(z).All(pair => Math.Abs(pair.First - pair.Second) < 1e-12).Should().BeTrue();
        });

    [Theory]
    [InlineData(Direction.Benefit, BeyondBounds.Clamp)]
    [InlineData(Direction.Benefit, BeyondBounds.Keep)]
    [InlineData(Direction.Cost, BeyondBounds.Clamp)]
    [InlineData(Direction.Cost, BeyondBounds.Keep)]
    public void The_worst_value_maps_to_plus_zero(Direction direction, BeyondBounds beyond)
    {
        double[][] columns = [[0, 5, 0, -3], [2, 2, 7], [-7, -2, -2], [0, 3], [-3, 0]];
        foreach (var x in columns) Normalized(x, direction, beyond).Should().NotContain(z => Numbers.IsNegativeZero(z));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(42.0)]
    [InlineData(-1e300)]
    public void A_constant_column_maps_to_0(double value)
    {
        Normalized([value, value, value], Direction.Benefit).Should().Equal(0, 0, 0);
        Normalized([value, value, value], Direction.Cost).Should().Equal(0, 0, 0);
    }

    [Theory]
    [InlineData(Direction.Benefit, BeyondBounds.Clamp, 0.0, 1.0)]
    [InlineData(Direction.Benefit, BeyondBounds.Keep, -0.5, 1.5)]
    [InlineData(Direction.Cost, BeyondBounds.Clamp, 1.0, 0.0)]
    [InlineData(Direction.Cost, BeyondBounds.Keep, 1.5, -0.5)]
    public void Values_beyond_the_frame_are_clamped_or_kept_as_the_option_says(Direction direction, BeyondBounds beyond, double below, double above)
    {
        var map = Normalizer(beyond).Fit(new ArrayColumn([10, 14, 12], direction));
        double[] values = [8, 16];
        map.Apply(values, values);
        values.Should().Equal(below, above);
    }

    [Fact]
    public void Every_normalised_column_is_a_benefit()
        => Normalizer().Fit(new ArrayColumn([1, 2], Direction.Cost)).Direction.Should().Be(Direction.Benefit);

    [Fact]
    public void A_range_that_no_number_can_hold_is_reported_with_the_column()
    {
        var fit = () => Normalizer().Fit(new ArrayColumn([-1.7e308, 1.7e308], code: "debt"));
        fit.Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle()
            .Which.Should().Match<Diagnostic>(d => d.Id == NormalizationRules.RangeTooLarge.Id && d.Location!.Column == "debt");
    }

    [Theory]
    [InlineData(0.002, 0.998)]
    [InlineData(1, 100)]
    [InlineData(0, 100)]
    [InlineData(-5, -4.5)]
    public void Another_range_is_reached_at_both_ends_and_never_left(double low, double high)
        => Gen.Select(Columns, Numbers.BenefitOrCost).Sample((x, direction) =>
        {
            var z = Normalized(x, direction);
            var ranged = Fitted(x, direction, new MinMaxOptions { To = new Bounds(low, high) });
            for (var i = 0; i < x.Length; i++)
            {
                ranged[i].Should().BeInRange(low, high).And.BeApproximately(low + (high - low) * z[i], 1e-14 * Math.Abs(high));
                if (z[i] == 0) ranged[i].Should().Be(low);
                if (z[i] == 1) ranged[i].Should().Be(high);
            }
        }, iter: 1000);

    [Theory]
    [InlineData(0.0001)]
    [InlineData(0.001)]
    [InlineData(0.01)]
    [InlineData(1)]
    public void A_shift_is_added_to_every_normalised_value_and_rounded_once(double shift)
        => Gen.Select(Columns, Numbers.BenefitOrCost).Sample((x, direction)
            => Fitted(x, direction, new MinMaxOptions { Shift = shift }).Should().Equal(Normalized(x, direction).Select(z => z + shift)), iter: 1000);

    [Fact]
    public void A_constant_column_maps_to_the_worst_end_of_the_range()
        => Fitted([3, 3], Direction.Cost, new MinMaxOptions { To = new Bounds(1, 100), Shift = 0.5 }).Should().Equal(1.5, 1.5);

    [Fact]
    public void Values_beyond_the_frame_are_clamped_to_another_range_too()
    {
        var map = new MinMaxNormalizer(new MinMaxOptions { To = new Bounds(1, 100) }).Fit(new ArrayColumn([10, 14, 12], Direction.Cost));
        double[] values = [8, 16];
        map.Apply(values, values);
        values.Should().Equal(100, 1);
    }

    private static double[] Fitted(double[] x, Direction direction, MinMaxOptions options)
    {
        var column = new ArrayColumn(x, direction);
        return column.Through(new MinMaxNormalizer(options).Fit(column)).ToArray();
    }

    private static MinMaxNormalizer Normalizer(BeyondBounds beyond = BeyondBounds.Clamp) => new(new MinMaxOptions { Beyond = beyond });

    private static double[] Normalized(double[] x, Direction direction, BeyondBounds beyond = BeyondBounds.Clamp)
    {
        var column = new ArrayColumn(x, direction);
        return column.Through(Normalizer(beyond).Fit(column)).ToArray();
    }
}
