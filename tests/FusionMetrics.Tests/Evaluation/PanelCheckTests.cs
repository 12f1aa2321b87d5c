using FusionMetrics.Normalization;
using FusionMetrics.Ranking;
using FusionMetrics.Treatment;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Evaluation;

/// <summary>What is wrong with a panel for a recipe.</summary>
public class PanelCheckTests
{
    [Fact]
    public void A_missing_column_is_named_with_the_nearest_one_there_is()
    {
        var system = new IndicatorSystem([new Subsystem("s", [new Indicator("a1"), new Indicator("b3")])]);

        EvaluationRecipe.For(system).ShouldRefuse(Sample.Panel(), PanelRules.MissingIndicator).Message
            .Should().Be("Indicator 'b3' has no column in the panel. Did you mean 'b1'? Add the column or leave the indicator out.");
    }

    [Fact]
    public void A_column_that_no_indicator_names_is_noted()
    {
        var system = new IndicatorSystem([new Subsystem("s", [.. Sample.Codes.Skip(1).Select(c => new Indicator(c))])]);

        var said = EvaluationRecipe.For(system).Evaluate(Sample.Panel()).ShouldSay(PanelRules.IgnoredColumn);

        (said.Severity, said.Location!.Column).Should().Be((Severity.Information, "a1"));
    }

    [Fact]
    public void A_reference_window_without_a_period_of_the_panel_is_refused()
        => (Sample.Full with { Scope = Scope.Reference(Period.OfYear(1990), Period.OfYear(1999)) }).ShouldRefuse(Sample.Panel(), EvaluationRules.EmptyScope)
            .Message.Should().Be("No period of the panel lies in the window 1990 to 1999.");

    [Fact]
    public void Missing_values_without_a_treatment_are_refused_with_their_number_and_first_place()
    {
        var panel = Sample.Panel(value: (region, period, column) => column == 1 && region == 3 && period > 3 ? double.NaN : Sample.Value(region, period, column));

        var said = Sample.Full.ShouldRefuse(panel, TreatmentRules.MissingValues);

        said.Message.Should().StartWith("'a2' lacks 2 of 72 values, the first in R03, 2014. Choose a treatment");
        said.Location!.Column.Should().Be("a2");
    }

    [Fact]
    public void An_indicator_without_any_value_is_refused_in_other_words()
        => Sample.Full.ShouldRefuse(Sample.Panel(value: (r, p, column) => column == 4 ? double.NaN : Sample.Value(r, p, column)), TreatmentRules.MissingValues)
            .Message.Should().Be("'c1' has no value at all. Leave the indicator out.");

    [Fact]
    public void Missing_values_may_be_filled_and_then_regions_dropped_each_step_reported()
    {
        var panel = Sample.Panel(value: (region, period, column)
            => (column, region, period) is (0, 3, 2) or (1, 5, 0) ? double.NaN : Sample.Value(region, period, column));

        var result = Sample.Full.Treat("linear").Treat("drop-region").Evaluate(panel);

        result.Panel.Regions.Should().HaveCount(11).And.NotContain(r => r.Code == "R05");
        result.Treatment.Should().ContainSingle().Which.Should().BeEquivalentTo(new { Region = "R03", Indicator = "a1", Period = Period.OfYear(2012) });
        result.ShouldSay(TreatmentRules.Filled);
        result.ShouldSay(TreatmentRules.RegionDropped).Location!.Region.Should().Be("R05");
    }

    [Fact]
    public void A_panel_of_which_every_region_is_dropped_is_refused()
    {
        var panel = Sample.Panel(value: (_, period, column) => period == 2 ? double.NaN : Sample.Value(0, period, column));

        Sample.Full.Treat("drop-region").Treat("linear").ShouldRefuse(panel, TreatmentRules.AllDropped);
        Sample.Full.Treat("drop-region").ShouldRefuse(panel, PanelRules.NoRows);
    }

    [Fact]
    public void A_constant_indicator_is_warned_of_and_weighs_nothing()
    {
        var result = Sample.Full.Evaluate(Sample.Panel(value: (r, p, column) => column == 0 ? 5.25 : Sample.Value(r, p, column)));

        result.ShouldSay(EvaluationRules.ConstantIndicator).Message.Should().Be("'a1' has the same value everywhere over the scope (5.25): it tells nothing.");
        result.Weights.Select(w => w.Weight).Take(2).Should().Equal(0, 1);
    }

    [Fact]
    public void A_subsystem_of_constants_shares_weights_equally_and_says_so()
    {
        var result = Sample.Full.Evaluate(Sample.Panel(value: (r, p, column) => column < 2 ? 1 : Sample.Value(r, p, column)));

        result.ShouldSay(WeightingRules.AllConstant);
        result.Weights.Select(w => w.Weight).Take(2).Should().Equal(0.5, 0.5);
    }

    [Fact]
    public void An_indicator_that_is_constant_in_one_period_is_warned_of_with_that_period()
        => (Sample.Least with { Scope = Scope.PerPeriod }).Evaluate(Sample.Panel(value: (r, p, column) => column == 2 && p == 3 ? 4 : Sample.Value(r, p, column)))
            .ShouldSay(EvaluationRules.ConstantIndicator).Location.Should().Be(new DiagnosticLocation { Column = "b1", Period = Period.OfYear(2013) });

    [Fact]
    public void Values_that_span_too_much_are_refused_for_every_indicator_at_once()
    {
        var panel = Sample.Panel(value: (region, period, column) => column is 0 or 3 ? (region == 0 ? 1 : -1) * 1.7e308 : Sample.Value(region, period, column));

        var thrown = Sample.Full.Invoking(r => r.Evaluate(panel)).Should().Throw<FusionMetricsException>().Which.Diagnostics;

        thrown.Where(d => d.Rule == NormalizationRules.RangeTooLarge).Select(d => d.Location!.Column).Should().Equal("a1", "b2");
        EvaluationEngine.Default.Validate(Sample.Full, panel).Should().BeEquivalentTo(thrown);
    }

    [Fact]
    public void Negative_values_under_entropy_weights_are_refused_for_every_subsystem_at_once()
    {
        var panel = Sample.Panel(value: (region, period, column) => column is 0 or 4 ? -1 - region : Sample.Value(region, period, column));

        var thrown = Sample.Full.Normalize("none").Invoking(r => r.Evaluate(panel)).Should().Throw<FusionMetricsException>().Which.Diagnostics;

        thrown.Where(d => d.Rule == WeightingRules.NegativeValues).Select(d => d.Location!.Column).Should().Equal("a1", "c1");
    }

    [Fact]
    public void A_cost_in_a_weighted_sum_is_refused_once_for_each_place_it_stands_in()
        => Sample.Least.Normalize("vector").Weigh("equal").ShouldRefuse(Sample.Panel(), RankingRules.CostColumn).Location!.Column.Should().Be("a2");

    [Fact]
    public void Scores_that_are_not_finite_are_refused()
    {
        var benefits = new IndicatorSystem([new Subsystem("s", [.. Sample.Codes.Select(c => new Indicator(c))])]);
        var model = EvaluationEngine.Default.Fit(EvaluationRecipe.For(benefits).Normalize("none").Weigh("equal"), Sample.Panel());
        var weights = new Dictionary<string, IReadOnlyList<double>> { ["weight"] = [1, 1, 1, 1, 1] };
        var heavy = model with { Frames = [model.Frames[0] with { Groups = [new GroupFrame("s", 1, new RankingFrame(weights))] }] };

        var panel = Sample.Panel(value: (_, _, column) => column < 2 ? double.MaxValue : 1);

        EvaluationEngine.Default.Invoking(e => e.Score(heavy, panel)).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Should().ContainSingle(d => d.Rule == EvaluationRules.BadScores).Which.Location!.Column.Should().Be("u_s");
    }
}
