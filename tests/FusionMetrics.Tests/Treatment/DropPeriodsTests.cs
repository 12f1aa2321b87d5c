using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Treatment;

namespace FusionMetrics.Tests.Treatment;

public class DropPeriodsTests
{
    private const double Gap = double.NaN;
    private static readonly IndicatorSystem System = new([new Subsystem("s", [new Indicator("x"), new Indicator("y")])]);

    private static readonly Panel Panel = TestPanel.Of(["x", "y"],
        ("a", [[1, 2], [3, 4], [5, 6]]), ("b", [[1, 2], [Gap, 4], [Gap, 6]]), ("c", [[1, 2], [3, 4], [Gap, Gap]]));

    [Fact]
    public void A_period_in_which_any_value_is_missing_is_dropped_and_reported_with_what_it_lacks()
    {
        var outcome = new DropPeriods(new DropOptions()).Treat(Panel, System);

        outcome.Panel.Periods.Should().Equal(Period.OfYear(2000));
        outcome.Diagnostics.Select(d => (d.Id, d.Location!.Period, d.Message)).Should().Equal(
            (TreatmentRules.PeriodDropped.Id, Period.OfYear(2001), "2001 was dropped: it lacks x in 1 regions."),
            (TreatmentRules.PeriodDropped.Id, Period.OfYear(2002), "2002 was dropped: it lacks x in 2 regions, y in 1 regions."));
    }

    [Theory]
    [InlineData(0.9, 2000)]
    [InlineData(5 / 6.0, 2000, 2001)]
    [InlineData(0.5, 2000, 2001, 2002)]
    public void A_period_stays_where_enough_of_its_values_are_there(double availability, params int[] kept)
        => new DropPeriods(new DropOptions { Availability = availability }).Treat(Panel, System).Panel.Periods.Select(p => p.Year).Should().Equal(kept);

    [Fact]
    public void Only_the_indicators_named_count()
        => new DropPeriods(new DropOptions { Only = ["y"] }).Treat(Panel, System).Panel.Periods.Select(p => p.Year).Should().Equal(2000, 2001);

    [Fact]
    public void Where_every_period_would_be_dropped_it_is_an_error()
        => new DropPeriods(new DropOptions()).Treat(TestPanel.Of(["x", "y"], ("a", [[Gap, 1], [2, Gap]])), System)
            .Diagnostics.Select(d => d.Rule).Should().Equal(TreatmentRules.PeriodDropped, TreatmentRules.PeriodDropped, TreatmentRules.AllPeriodsDropped);
}
