using FusionMetrics.Methods;
using FusionMetrics.Normalization;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Normalization;

/// <summary>Derivatives of maps, by the rules of calculus.</summary>
public class MapSlopeTests
{
    private static readonly double[] Column = [1, 2, 4, 8];

    [Theory]
    [InlineData("min-max", Direction.Benefit, 2, 1 / 7.0)]
    [InlineData("min-max", Direction.Cost, 2, -1 / 7.0)]
    [InlineData("linear-ratio", Direction.Benefit, 2, 1 / 8.0)] // x / 8
    [InlineData("linear-ratio", Direction.Cost, 2, -1 / 4.0)] // 1 / x
    [InlineData("non-linear", Direction.Benefit, 2, 1 / 16.0)] // (x / 8)^2
    [InlineData("non-linear", Direction.Benefit, 0, 0)]
    [InlineData("non-linear", Direction.Cost, 2, -3 / 16.0)] // x^-3
    [InlineData("zavadskas-turskis", Direction.Cost, 2, -1)] // 2 - x
    [InlineData("logarithmic", Direction.Benefit, 2, 0.12022458674074695)] // 1 / (2 ln 64)
    [InlineData("logarithmic", Direction.Cost, 2, -0.04007486224691565)] // a third of it, for three others
    public void The_slope_of_a_map_is_its_derivative(string id, Direction direction, double at, double slope)
        => Slopes(Map(id, direction), at)[0].Should().BeApproximately(slope, 1e-15);

    [Fact]
    public void The_slope_at_a_missing_value_is_missing()
    {
        foreach (var id in new[] { "min-max", "linear-ratio", "non-linear" })
            foreach (var direction in new[] { Direction.Benefit, Direction.Cost })
                Slopes(Map(id, direction), double.NaN)[0].Should().Be(double.NaN, $"of {id} {direction}");
    }

    [Fact]
    public void Where_a_map_is_clamped_it_is_flat_and_not_at_its_ends()
    {
        var map = new AffineMap(2, 4, Direction.Benefit, BeyondBounds.Clamp);

        Slopes(map, 1.9, 2, 4, 6, 6.1, double.NaN).Should().Equal(0, 0.25, 0.25, 0.25, 0, double.NaN);
        Slopes(new AffineMap(2, 4, Direction.Benefit, BeyondBounds.Keep), 1.9, 6.1).Should().Equal(0.25, 0.25);
        (map.Unclamped(1), map.Unclamped(8)).Should().Be((-0.25, 1.5));
        map.Of(1, 8).Should().Equal(0, 1);
    }

    [Fact]
    public void A_distance_from_an_ideal_falls_before_it_and_rises_behind_it()
        => Slopes(new IdealDistance(new Bounds(2, 4)), 1, 2, 3, 4, 5, double.NaN).Should().Equal(-1, 0, 0, 0, 1, double.NaN);

    [Theory]
    [InlineData(Direction.Benefit, double.NegativeInfinity)]
    [InlineData(Direction.Cost, double.PositiveInfinity)]
    public void A_logarithm_ends_at_0(Direction direction, double end)
        => Map("logarithmic", direction).Of(0, -1).Should().Equal(end, end);

    [Fact]
    public void A_logarithm_of_equal_values_is_flat()
        => Slopes(Map("logarithmic", Direction.Benefit, 2, 2), 1, 2, 3).Should().Equal(0, 0, 0);

    [Theory]
    [InlineData("non-linear", Direction.Benefit, -1, double.NegativeInfinity)]
    [InlineData("non-linear", Direction.Benefit, 0, 0)]
    [InlineData("non-linear", Direction.Cost, -1, double.PositiveInfinity)]
    [InlineData("non-linear", Direction.Cost, 0, double.PositiveInfinity)]
    public void Values_that_a_power_has_no_place_for_are_the_worst_of_a_benefit_and_the_best_of_a_cost(string id, Direction direction, double x, double z)
        => Map(id, direction).Of(x).Should().Equal(z);

    [Fact]
    public void A_cost_that_is_always_0_counts_from_there_in_its_own_unit()
        => Map("maximum", Direction.Cost, 0, 0).Of(0, 2).Should().Equal(0, -2);

    [Theory]
    [InlineData(2, 6, false)]
    [InlineData(2, 6.1, true)]
    [InlineData(1.9, 6, true)]
    [InlineData(1.9, 6.1, true)]
    public void A_map_clamps_where_a_value_is_beyond_its_ends(double least, double most, bool clamps)
    {
        new AffineMap(2, 4, Direction.Benefit, BeyondBounds.Clamp).Clamps(least, most).Should().Be(clamps);
        new AffineMap(6, -4, Direction.Benefit, BeyondBounds.Clamp).Clamps(least, most).Should().Be(clamps);
        new AffineMap(2, 4, Direction.Benefit, BeyondBounds.Keep).Clamps(least, most).Should().BeFalse();
    }

    [Fact]
    public void Only_a_map_without_a_scale_shifts()
    {
        new AffineMap(2, 1, Direction.Benefit, BeyondBounds.Keep).IsShift.Should().BeTrue();
        new AffineMap(2, -1, Direction.Benefit, BeyondBounds.Keep).IsShift.Should().BeTrue();
        new AffineMap(2, 1, Direction.Benefit, BeyondBounds.Clamp).IsShift.Should().BeFalse();
        new AffineMap(2, 2, Direction.Benefit, BeyondBounds.Keep).IsShift.Should().BeFalse();
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1, 1)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 4)]
    [InlineData(1, -4)]
    public void A_power_of_a_ratio_has_a_reference_above_0_and_a_small_power(double reference, int power)
        => FluentActions.Invoking(() => new RatioPower(reference, power)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData(3, 27)]
    [InlineData(-3, 1 / 27.0)]
    public void The_largest_powers_are_taken(int power, double value)
        => new CurveMap<RatioPower>(Direction.Benefit, new RatioPower(1, power)).Of(3)[0].Should().BeApproximately(value, 1e-15);

    [Fact]
    public void A_map_of_ranks_has_a_rank_a_value_and_a_divisor_above_0()
    {
        FluentActions.Invoking(() => new RankMap(Direction.Benefit, [], [], 0, 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new RankMap(Direction.Benefit, [1, 2], [1], 0, 1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new RankMap(Direction.Benefit, [1], [1], 0, 0)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new RankMap(Direction.Benefit, [1], [1], 0, double.NaN)).Should().Throw<ArgumentException>();
        new RankMap(Direction.Benefit, [1], [1], 0, 0.5).Of(1)[0].Should().Be(2);
    }

    private static ColumnMap Map(string id, Direction direction) => Map(id, direction, Column);

    private static ColumnMap Map(string id, Direction direction, params double[] column)
        => ((INormalizer)BuiltInMethods.Catalog.Find(MethodFamily.Normalization, id)!.CreateObject()).Fit(new ArrayColumn(column, direction));

    private static double[] Slopes(ColumnMap map, params double[] at)
    {
        var slopes = new double[at.Length];
        ((IDifferentiableMap)map).Differentiate(at, slopes);
        return slopes;
    }
}
