using CsCheck;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Treatment;

namespace FusionMetrics.Tests.Treatment;

public class LinearInterpolationTests
{
    private const double Gap = double.NaN;
    private static readonly IndicatorSystem System = new([new Subsystem("s", [new Indicator("x")])]);

    [Fact]
    public void A_gap_on_a_line_is_filled_exactly()
        => Gen.Select(Gen.Int[-1000, 1000], Gen.Int[-1000, 1000], Gen.Int[2, 60]).Sample((start, step, length) =>
        {
            double[] line = [.. Enumerable.Range(0, length + 1).Select(i => (double)(start + step * i))];
            Filled([line[0], .. Enumerable.Repeat(Gap, length - 1), line[^1]]).Should().Equal(line);
        });

    [Fact]
    public void Filled_values_lie_between_their_neighbours_and_known_values_stay()
        => Gen.Select(Numbers.AnyMagnitude, Numbers.AnyMagnitude, Gen.Int[2, 20]).Sample((left, right, length) =>
        {
            var filled = Filled([left, .. Enumerable.Repeat(Gap, length - 1), right]);
            (filled[0], filled[^1]).Should().Be((left, right));
            filled.Should().OnlyContain(x => x >= Math.Min(left, right) && x <= Math.Max(left, right));
        });

    [Fact]
    public void A_line_between_the_ends_of_the_range_of_numbers_does_not_overflow()
        => Filled([-1.6e308, Gap, Gap, Gap, 1.6e308]).Should().BeEquivalentTo([-1.6e308, -0.8e308, 0, 0.8e308, 1.6e308],
            o => o.WithStrictOrdering().Using<double>(c => c.Subject.Should().BeApproximately(c.Expectation, 1e293)).WhenTypeIs<double>());

    [Fact]
    public void Every_gap_has_its_own_neighbours()
        => Filled([0, Gap, 2, Gap, Gap, 8, 8, Gap, 0]).Should().Equal(0, 1, 2, 4, 6, 8, 8, 4, 0);

    [Fact]
    public void Ends_stay_missing_by_default()
        => Filled([Gap, 1, Gap, 3, Gap, Gap]).Should().Equal(Gap, 1, 2, 3, Gap, Gap);

    [Fact]
    public void Ends_take_the_nearest_value_if_the_option_says_so()
        => Filled([Gap, Gap, 1, Gap, 3, Gap], InterpolationEnds.Nearest).Should().Equal(1, 1, 1, 2, 3, 3);

    [Fact]
    public void A_single_known_value_fills_a_whole_region_to_its_ends_and_no_value_fills_nothing()
    {
        Filled([Gap, 5, Gap], InterpolationEnds.Nearest).Should().Equal(5, 5, 5);
        Filled([Gap, Gap, Gap], InterpolationEnds.Nearest).Should().Equal(Gap, Gap, Gap);
    }

    [Fact]
    public void The_line_is_drawn_in_real_time_not_from_row_to_row()
    {
        var builder = new PanelBuilder();
        int[] x = [builder.Declare("x")];
        foreach (var (year, value) in new[] { (2000, 0.0), (2001, Gap), (2010, 10.0) }) builder.AddRow("a", Period.OfYear(year), x, [value]);
        Treat(builder.Build()).Panel.Column("x").ToArray().Should().Equal(0, 1, 10);
    }

    [Fact]
    public void Values_of_one_region_never_fill_another()
    {
        var panel = TestPanel.Of(["x"], ("a", [[1], [2]]), ("b", [[Gap], [Gap]]), ("c", [[3], [4]]));
        Treat(panel, InterpolationEnds.Nearest).Panel.Column("x").ToArray().Should().Equal(1, 2, Gap, Gap, 3, 4);
    }

    [Fact]
    public void Every_cell_filled_is_reported_with_its_reason_and_all_together_in_one_line()
    {
        var panel = TestPanel.Of(["x"], ("a", [[1], [Gap], [Gap], [4], [Gap]]));
        var outcome = Treat(panel, InterpolationEnds.Nearest);
        outcome.Changes.Should().Equal(
            new CellChange("a", Period.OfYear(2001), "x", Gap, 2, "linear between 2000 and 2003"),
            new CellChange("a", Period.OfYear(2002), "x", Gap, 3, "linear between 2000 and 2003"),
            new CellChange("a", Period.OfYear(2004), "x", Gap, 4, "nearest, 2003"));
        outcome.Diagnostics.Should().ContainSingle().Which.Message.Should()
            .Be("3 missing values of 1 indicators in 1 regions were filled: 2 by linear interpolation, 1 at the ends by the nearest value. Every cell is listed in the treatment table.");
    }

    [Fact]
    public void Without_a_gap_the_panel_is_the_same_object_and_nothing_is_said()
    {
        var panel = TestPanel.Of(["x"], ("a", [[1], [2]]));
        var outcome = Treat(panel);
        (outcome.Panel, outcome.Changes.Count, outcome.Diagnostics.Count).Should().Be((panel, 0, 0));
    }

    [Fact]
    public void The_panel_given_is_not_changed_and_columns_that_no_indicator_names_are_left_alone()
    {
        var panel = TestPanel.Of(["x", "other"], ("a", [[1, 1], [Gap, Gap], [3, 3]]));
        var treated = Treat(panel).Panel;
        panel.Column("x").ToArray().Should().Equal(1, Gap, 3);
        treated.Column("other").ToArray().Should().Equal(1, Gap, 3);
        treated.Column("x").ToArray().Should().Equal(1, 2, 3);
    }

    private static double[] Filled(double[] years, InterpolationEnds ends = InterpolationEnds.None)
        => Treat(TestPanel.Of(["x"], ("a", Array.ConvertAll(years, v => new[] { v }))), ends).Panel.Column("x").ToArray();

    private static TreatmentOutcome Treat(Panel panel, InterpolationEnds ends = InterpolationEnds.None)
        => new LinearInterpolation(new LinearInterpolationOptions { Ends = ends }).Treat(panel, System);
}
