using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Tests.Trends.Breaks;

public class SegmentationsTests
{
    private static readonly double[] Steps = [.. Enumerable.Range(0, 30).Select(i => (i < 10 ? 0 : i < 20 ? 5 : 1) + 0.25 * (i * 7 % 5 - 2))];

    public static TheoryData<SegmentCost> Costs => [.. Enum.GetValues<SegmentCost>()];

    private static TimeSeries Series(double[] values) => new(values.Select((_, i) => 2000.0 + i).ToArray(), values);

    [Theory]
    [MemberData(nameof(Costs))]
    public void The_unit_of_the_values_changes_no_break_where_the_penalty_is_one_of_the_noise(SegmentCost cost)
    {
        var best = Segmentations.Best(Series(Steps), SegmentPenalty.TimesNoise(12), cost, 4);
        best.Positions.Should().NotBeEmpty();
        foreach (var (unit, zero) in new[] { (1e-300, 0.0), (1e300, 0), (-3, 0), (1, 1e6) })
            Segmentations.Best(Series([.. Steps.Select(v => unit * v + zero)]), SegmentPenalty.TimesNoise(12), cost, 4).Positions.Should().Equal(best.Positions);
    }

    [Theory]
    [MemberData(nameof(Costs))]
    public void The_path_ends_without_a_break_and_is_best_at_each_of_its_penalties(SegmentCost cost)
    {
        var path = Segmentations.Path(Series(Steps), SegmentPenalty.Of(0.01), SegmentPenalty.Of(1e4), cost, 3);
        path[^1].Positions.Should().BeEmpty();
        foreach (var step in path.Skip(1))
        {
            var best = Segmentations.Best(Series(Steps), SegmentPenalty.Of(step.Penalty * 1.0001), cost, 3);
            best.Positions.Should().Equal(step.Positions);
            best.Cost.Should().Be(step.Cost);
        }
    }

    // Where breaks cost nothing many segmentations are as good as the best.
    [Theory]
    [MemberData(nameof(Costs))]
    public void A_constant_series_has_no_breaks_whatever_they_cost(SegmentCost cost)
    {
        var constant = Series([.. Enumerable.Repeat(5.0, 16)]);
        Segmentations.Best(constant, SegmentPenalty.Of(0), cost, 3).Positions.Should().BeEmpty();
        Segmentations.Path(constant, SegmentPenalty.Of(0), SegmentPenalty.Of(1), cost, 3).Should().ContainSingle().Which.Positions.Should().BeEmpty();
    }

    [Fact]
    public void Of_segmentations_that_cost_the_same_at_every_penalty_the_path_has_the_one_with_fewer_breaks()
    {
        var path = Segmentations.Path(Series([0, 0, 0, 0, 1, 1, 1, 1]), SegmentPenalty.Of(0), SegmentPenalty.Of(10));
        path.Select(step => (string.Join(' ', step.Positions), step.Penalty)).Should().Equal(("4", 0), ("", 2));
    }

    [Theory]
    [MemberData(nameof(Costs))]
    public void Little_is_cut_into_nothing(SegmentCost cost)
    {
        for (var n = 0; n < 4; n++)
        {
            double[] values = [.. Enumerable.Range(0, n).Select(i => (double)(i % 2))];
            Segmentations.Best(Series(values), SegmentPenalty.Of(0), cost, 2).Positions.Should().BeEmpty();
            Segmentations.ByBreaks(Series(values), 3, cost, 2).Should().ContainSingle();
        }
        Segmentations.Best(Series(new double[20]), SegmentPenalty.TimesNoise(1), cost, 2).Cost.Should().BeLessThanOrEqualTo(0);
    }

    [Fact]
    public void A_kink_is_found_by_lines_and_a_change_of_spread_by_normal_values()
    {
        double[] kink = [.. Enumerable.Range(0, 40).Select(i => (i < 20 ? i : 40 - i) + 0.125 * (i * 5 % 3 - 1))];
        Segmentations.Best(Series(kink), SegmentPenalty.TimesNoise(10), SegmentCost.Line, 3).Positions.Should().ContainSingle().Which.Should().BeInRange(20, 21);
        double[] spread = [.. Enumerable.Range(0, 40).Select(i => (i < 24 ? 1 : 10) * (i * 7 % 11 - 5.0))];
        Segmentations.Best(Series(spread), SegmentPenalty.Of(8), SegmentCost.Normal, 5).Positions.Should().ContainSingle().Which.Should().BeInRange(23, 26);
    }

    [Fact]
    public void An_outlier_moves_means_and_not_medians()
    {
        double[] values = [.. Steps.Take(20)];
        values[4] = 100;
        Segmentations.ByBreaks(Series(values), 1, SegmentCost.Median, 3)[1].Positions.Should().Equal(10);
        Segmentations.ByBreaks(Series(values), 1, SegmentCost.Mean, 3)[1].Positions.Should().NotEqual([10]);
    }

    [Theory]
    [MemberData(nameof(Costs))]
    public void What_is_too_short_to_cut_costs_what_it_costs_in_one_piece(SegmentCost cost)
    {
        double[] values = [1, 4, 2];
        var expected = cost switch { SegmentCost.Mean => 42 / 9.0, SegmentCost.Median => 3, SegmentCost.Normal => 3 * Math.Log(14 / 9.0), _ => 42 / 9.0 - 0.5 };
        Segmentations.Best(Series(values), SegmentPenalty.Of(0.1), cost, 2).Cost.Should().BeApproximately(expected, 1e-12);
        Segmentations.Path(Series(values), SegmentPenalty.Of(0.1), SegmentPenalty.Of(9), cost, 2).Should().ContainSingle().Which.Cost.Should().BeApproximately(expected, 1e-12);
        Segmentations.ByBreaks(Series(values), 2, cost, 2).Should().ContainSingle().Which.Cost.Should().BeApproximately(expected, 1e-12);
    }

    // Digits that squares of the values themselves do not hold.
    [Fact]
    public void A_level_far_from_0_costs_no_digits()
    {
        decimal[] exact = [.. Enumerable.Range(0, 20).Select(i => 1e9m + 0.0009765625m * (i * 7 % 11))];
        var mean = exact.Average();
        var squares = (double)exact.Sum(v => (v - mean) * (v - mean));
        Segmentations.ByBreaks(Series([.. Enumerable.Range(0, 20).Select(i => 1e9 + 0.0009765625 * (i * 7 % 11))]), 0)[0].Cost.Should().BeApproximately(squares, 1e-13 * squares);
    }

    // Differences 3, 1, 4, 1, 5: their median over that of a standard normal difference, 0.6745 sqrt 2.
    [Fact]
    public void A_penalty_in_noise_is_one_in_the_unit_of_the_cost()
    {
        var noise = 3 / (0.6744897501960817 * Math.Sqrt(2));
        Segmentations.Best(Series([0, 3, 4, 8, 9, 14]), SegmentPenalty.TimesNoise(7), SegmentCost.Mean, 2).Penalty.Should().BeApproximately(7 * noise * noise, 1e-12);
        Segmentations.Best(Series([0, 3, 4, 8, 9, 14]), SegmentPenalty.TimesNoise(7), SegmentCost.Median, 2).Penalty.Should().BeApproximately(7 * noise, 1e-12);
        Segmentations.Best(Series([0, 3, 4, 8, 9, 14]), SegmentPenalty.TimesNoise(7), SegmentCost.Normal, 2).Penalty.Should().BeApproximately(7, 1e-12);
    }

    [Fact]
    public void An_empty_series_has_one_segmentation_of_nothing()
    {
        var path = Segmentations.Path(Series([]), SegmentPenalty.Of(1), SegmentPenalty.Of(2)).Should().ContainSingle().Subject;
        (path.Positions.Count, path.Cost).Should().Be((0, 0));
        Segmentations.ByBreaks(Series([]), 2).Should().ContainSingle();
        Segmentations.Best(Series([]), SegmentPenalty.Of(1)).Positions.Should().BeEmpty();
    }

    [Fact]
    public void What_is_out_of_range_is_refused_of_paths_and_numbers_of_breaks_too()
    {
        Action[] refused =
        [
            () => Segmentations.Path(Series(Steps), SegmentPenalty.Of(-1), SegmentPenalty.Of(1)), () => Segmentations.Path(Series(Steps), SegmentPenalty.Of(1), SegmentPenalty.Of(double.NaN)),
            () => Segmentations.Path(Series(Steps), SegmentPenalty.Of(1), SegmentPenalty.Of(2), SegmentCost.Mean, 0), () => Segmentations.ByBreaks(Series(Steps), -1), () => Segmentations.ByBreaks(Series(Steps), 1, SegmentCost.Mean, 0),
        ];
        foreach (var action in refused) action.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(double.PositiveInfinity, 1)]
    [InlineData(1, 0)]
    public void A_penalty_below_0_and_a_length_below_1_are_refused(double penalty, int length)
        => new Action(() => Segmentations.Best(Series(Steps), SegmentPenalty.Of(penalty), SegmentCost.Mean, length)).Should().Throw<ArgumentOutOfRangeException>();

    // More than half of the changes are 0: the noise is that of their mean size, 0.2 / 15.
    [Fact]
    public void A_single_step_is_worth_a_break_up_to_its_squares()
    {
        double[] years = [.. Enumerable.Range(2000, 16).Select(year => (double)year)], step = [.. Enumerable.Repeat(0.1, 8), .. Enumerable.Repeat(0.3, 8)];
        var path = Segmentations.Path(new(years, step), SegmentPenalty.TimesNoise(3), SegmentPenalty.TimesNoise(1e12), leastLength: 3);
        path.Select(cut => string.Join(' ', cut.Positions)).Should().Equal("8", "");
        path[0].Penalty.Should().BeApproximately(3 * Math.PI / 4 * Math.Pow(0.2 / 15, 2), 1e-15);
        path[1].Penalty.Should().BeApproximately(0.16, 1e-15);
    }
}
