using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Treatment;

namespace FusionMetrics.Tests.Treatment;

public class DenominateTests
{
    private const double Gap = double.NaN;

    private static readonly IndicatorSystem System = new([new Subsystem("s",
        [new Indicator("x") { Denominator = "heads" }, new Indicator("y") { Denominator = "area" }, new Indicator("z")])]);

    private static readonly Panel Panel = TestPanel.Of(["x", "y", "z", "heads", "area"], ("a", [[6, 8, 5, 2, 4], [9, 9, 5, 3, Gap]]));

    [Fact]
    public void Values_are_divided_by_their_denominators_and_others_left_alone()
    {
        var outcome = new Denominate(new DenominateOptions()).Treat(Panel, System);

        outcome.Panel.Column("x").ToArray().Should().Equal(3, 3);
        outcome.Panel.Column("y").ToArray().Should().Equal(2, Gap);
        foreach (var code in new[] { "z", "heads", "area" }) outcome.Panel.Column(code).ToArray().Should().Equal(Panel.Column(code).ToArray());
    }

    [Fact]
    public void Every_cell_is_reported_and_what_is_lost_is_a_warning()
    {
        var outcome = new Denominate(new DenominateOptions()).Treat(Panel, System);

        outcome.Changes.Should().Equal(
            new CellChange("a", Period.OfYear(2000), "x", 6, 3, "divided by heads"), new CellChange("a", Period.OfYear(2001), "x", 9, 3, "divided by heads"),
            new CellChange("a", Period.OfYear(2000), "y", 8, 2, "divided by area"), new CellChange("a", Period.OfYear(2001), "y", 9, Gap, "area is missing"));
        outcome.Diagnostics.Select(d => (d.Rule, d.Message)).Should().Equal(
            (TreatmentRules.Denominated, "3 values of 2 indicators were divided by their denominators. Every cell is listed in the treatment table."),
            (TreatmentRules.MissingDenominator, "1 value is missing now, because its denominator is. It is listed in the treatment table."));
    }

    [Fact]
    public void Steps_for_some_indicators_may_have_factors_of_their_own()
    {
        var first = new Denominate(new DenominateOptions { Factor = 1000, Only = ["x"] }).Treat(Panel, System).Panel;
        var panel = new Denominate(new DenominateOptions { Factor = 10, Only = ["y"] }).Treat(first, System).Panel;

        panel.Column("x").ToArray().Should().Equal(3000, 3000);
        panel.Column("y").ToArray().Should().Equal(20, Gap);
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(-5.0)]
    public void A_denominator_of_0_or_below_is_an_error_with_its_place(double heads)
        => new Denominate(new DenominateOptions()).Invoking(t => t.Treat(TestPanel.Of(["x", "y", "z", "heads", "area"], ("a", [[6, 8, 5, heads, 4]])), System))
            .Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d
                => d.Rule == TreatmentRules.BadDenominator && d.Location!.Column == "heads" && d.Location.Region == "a" && d.Location.Period == Period.OfYear(2000));

    [Fact]
    public void A_quotient_that_no_number_can_hold_is_an_error()
        => new Denominate(new DenominateOptions()).ShouldBeDeclined(TreatmentRules.TooLarge,
            TestPanel.Of(["x", "y", "z", "heads", "area"], ("a", [[1e300, 8, 5, 1e-300, 4]])), System);

    [Fact]
    public void With_nothing_to_divide_by_it_warns()
        => new Denominate(new DenominateOptions { Only = ["z"] }).Treat(Panel, System).Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(TreatmentRules.NoDenominator);

    [Fact]
    public void The_engine_asks_for_the_columns_of_denominators()
        => EvaluationRecipe.For(System).Treat("denominate").Invoking(r => r.Evaluate(TestPanel.Of(["x", "y", "z", "heads"], ("a", [[1, 2, 3, 4]]))))
            .Should().Throw<FusionMetricsException>().Which.Diagnostics.Should().Contain(d => d.Rule == PanelRules.MissingIndicator && d.Location!.Column == "area");
}
