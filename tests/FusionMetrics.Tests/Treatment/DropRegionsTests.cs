using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Treatment;

namespace FusionMetrics.Tests.Treatment;

public class DropRegionsTests
{
    private const double Gap = double.NaN;
    private static readonly IndicatorSystem System = new([new Subsystem("s", [new Indicator("x"), new Indicator("y")])]);

    [Fact]
    public void A_region_that_lacks_any_value_is_dropped_and_reported_with_what_it_lacks()
    {
        var panel = TestPanel.Of(["x", "y"], ("a", [[1, 2], [3, 4]]), ("b", [[Gap, 1], [Gap, Gap]]), ("c", [[5, 6], [7, 8]]));
        var outcome = new DropRegions(new DropOptions()).Treat(panel, System);

        outcome.Panel.Regions.Select(r => r.Code).Should().Equal("a", "c");
        outcome.Panel.Column("y").ToArray().Should().Equal(2, 4, 6, 8);
        var report = outcome.Diagnostics.Should().ContainSingle().Which;
        (report.Id, report.Severity, report.Location!.Region, report.Message)
            .Should().Be((TreatmentRules.RegionDropped.Id, Severity.Warning, "b", "b was dropped: it lacks x in 2 periods, y in 1 periods."));
    }

    [Fact]
    public void Where_every_region_would_be_dropped_it_is_an_error()
    {
        var outcome = new DropRegions(new DropOptions()).Treat(TestPanel.Of(["x", "y"], ("a", [[Gap, 2]]), ("b", [[1, Gap]])), System);
        outcome.Diagnostics.Select(d => d.Id).Should().Equal(TreatmentRules.RegionDropped.Id, TreatmentRules.RegionDropped.Id, TreatmentRules.AllDropped.Id);
    }

    [Fact]
    public void Columns_that_no_indicator_names_do_not_count()
    {
        var panel = TestPanel.Of(["x", "y", "other"], ("a", [[1, 2, Gap]]), ("b", [[3, 4, 5]]));
        var outcome = new DropRegions(new DropOptions()).Treat(panel, System);
        (outcome.Panel, outcome.Diagnostics.Count).Should().Be((panel, 0));
    }

    [Fact]
    public void After_interpolation_only_regions_it_could_not_fill_are_dropped()
    {
        var panel = TestPanel.Of(["x", "y"], ("a", [[1, 2], [Gap, 4], [3, 6]]), ("b", [[1, 1], [2, 2], [3, Gap]]), ("c", [[0, 1], [1, 0], [2, 2]]));
        var result = EvaluationRecipe.For(System).Treat("linear").Treat("drop-region").Evaluate(panel);
        result.Panel.Regions.Select(r => r.Code).Should().Equal("a", "c");
        result.Treatment!.Should().ContainSingle().Which.To.Should().Be(2);
        result.Diagnostics.Select(d => d.Id).Should().Contain([TreatmentRules.Filled.Id, TreatmentRules.RegionDropped.Id]);
    }

    [Theory]
    [InlineData(0.76, "a")]
    [InlineData(0.75, "a", "b")]
    [InlineData(0.25, "a", "b", "c")]
    public void A_region_stays_where_enough_of_its_values_are_there(double availability, params string[] kept)
    {
        var panel = TestPanel.Of(["x", "y"], ("a", [[1, 2], [3, 4]]), ("b", [[1, 2], [Gap, 4]]), ("c", [[Gap, 2], [Gap, Gap]]));
        new DropRegions(new DropOptions { Availability = availability }).Treat(panel, System).Panel.Regions.Select(r => r.Code).Should().Equal(kept);
    }

    [Fact]
    public void What_is_there_is_told_where_less_than_all_is_asked_for()
        => new DropRegions(new DropOptions { Availability = 0.9 }).Treat(TestPanel.Of(["x", "y"], ("a", [[1, 2], [3, 4]]), ("b", [[1, 2], [Gap, 4]])), System)
            .Diagnostics.Should().ContainSingle().Which.Message.Should().Be("b was dropped: 75.0 % of its values are there, less than 90.0 %; it lacks x in 1 periods.");

    [Fact]
    public void Only_the_indicators_named_count()
        => new DropRegions(new DropOptions { Only = ["y"] }).Treat(TestPanel.Of(["x", "y"], ("a", [[Gap, 2]]), ("b", [[1, Gap]])), System)
            .Panel.Regions.Select(r => r.Code).Should().Equal("a");
}
