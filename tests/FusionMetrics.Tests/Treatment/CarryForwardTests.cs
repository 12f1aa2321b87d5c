using CsCheck;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Treatment;

namespace FusionMetrics.Tests.Treatment;

public class CarryForwardTests
{
    private const double Gap = double.NaN;

    [Fact]
    public void The_last_known_value_is_carried_to_the_next_and_nothing_before_the_first()
        => Carried([Gap, 1, Gap, Gap, 4, Gap]).Should().Equal(Gap, 1, 1, 1, 4, 4);

    [Fact]
    public void A_value_older_than_the_limit_is_carried_no_further()
        => Carried([1, Gap, Gap, Gap, 5, Gap], limit: 2).Should().Equal(1, 1, 1, Gap, 5, 5);

    [Fact]
    public void The_limit_is_in_years_however_many_rows_there_are()
    {
        var builder = new PanelBuilder();
        var x = new[] { builder.Declare("x") };
        foreach (var (year, value) in new[] { (2000, 1.0), (2001, Gap), (2005, Gap) }) builder.AddRow("a", Period.OfYear(year), x, [value]);
        for (var quarter = 0; quarter < 5; quarter++) builder.AddRow("b", Period.OfYear(2000 + quarter), x, [quarter == 0 ? 7 : Gap]);

        Treat(builder.Build(), 3).Values().Should().Equal(1, 1, Gap, 7, 7, 7, 7, Gap);
    }

    [Fact]
    public void A_quarter_is_a_fourth_of_a_year()
    {
        var builder = new PanelBuilder();
        var x = new[] { builder.Declare("x") };
        for (var q = 0; q < 6; q++) builder.AddRow("a", Period.OfQuarter(2019 + q / 4, q % 4 + 1), x, [q == 0 ? 3 : Gap]);

        Treat(builder.Build(), 0.75).Values().Should().Equal(3, 3, 3, 3, Gap, Gap);
    }

    [Fact]
    public void Values_of_one_region_never_fill_another()
        => Treat(TestPanel.Of(["x"], ("a", [[1], [2]]), ("b", [[Gap], [5]]))).Values().Should().Equal(1, 2, Gap, 5);

    [Fact]
    public void Every_cell_is_reported_with_where_it_came_from()
    {
        var outcome = Treat(TestPanel.Of(["x"], ("a", [[1], [Gap]])));
        outcome.Changes.Should().Equal(new CellChange("a", Period.OfYear(2001), "x", Gap, 1, "carried from 2000"));
        outcome.Diagnostics.Should().ContainSingle().Which.Message.Should()
            .Be("1 missing values of 1 indicators in 1 regions were filled by the last known value before. Every cell is listed in the treatment table.");
    }

    [Fact]
    public void Every_value_afterwards_is_the_nearest_known_one_before()
        => Gen.Select(Gen.Double[0, 9], Gen.Bool).Array[1, 30].Sample(cells =>
        {
            double[] x = [.. cells.Select(c => c.Item2 ? c.Item1 : Gap)];
            Carried(x).Should().Equal(x.Select((_, i) => x.Take(i + 1).LastOrDefault(v => !double.IsNaN(v), Gap)));
        }, iter: 1000);

    private static double[] Carried(double[] years, double? limit = null)
        => Treat(TestPanel.Of(["x"], ("a", Array.ConvertAll(years, v => new[] { v }))), limit).Values();

    private static TreatmentOutcome Treat(Panel panel, double? limit = null)
        => new CarryForward(new CarryForwardOptions { Limit = limit }).Treat(panel, Treating.System);
}
