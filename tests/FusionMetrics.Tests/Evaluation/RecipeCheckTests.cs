using FusionMetrics.Coupling;
using FusionMetrics.Methods;
using FusionMetrics.Normalization;

namespace FusionMetrics.Tests.Evaluation;

/// <summary>What is wrong with a recipe is found before anything is computed, all of it at once.</summary>
public class RecipeCheckTests
{
    private static readonly Panel Panel = Sample.Panel();

    [Fact]
    public void An_unknown_method_is_named_with_the_nearest_one_there_is()
        => (Sample.Full with { Weighting = "entropi" }).ShouldRefuse(Panel, EvaluationRules.UnknownMethod).Message
            .Should().Be($"There is no weighting method 'entropi'. Did you mean 'entropy'? There are: {Ids(MethodFamily.Weighting)}.");

    [Fact]
    public void An_unknown_method_far_from_all_is_answered_with_what_there_is()
        => (Sample.Full with { Index = "x" }).ShouldRefuse(Panel, EvaluationRules.UnknownMethod).Message
            .Should().Be($"There is no ranking method 'x'. There are: {Ids(MethodFamily.Ranking)}.");

    [Fact]
    public void Every_stage_is_checked_for_unknown_methods()
    {
        var recipe = Sample.Full with
        {
            Treatment = ["no"], Normalization = "no", Weighting = "no", Index = "no", Ranking = "no",
            Coupling = new CouplingRecipe { Model = "no" }, Trend = new TrendRecipe { Method = "no" },
        };

        EvaluationEngine.Default.Validate(recipe).Where(d => d.Rule == EvaluationRules.UnknownMethod).Should().HaveCount(7);
    }

    [Fact]
    public void Options_of_another_method_are_refused()
        => (Sample.Full with { Trend = new TrendRecipe { Method = new("mann-kendall", new MinMaxOptions()) } })
            .ShouldRefuse(Panel, EvaluationRules.WrongOptions).Message
            .Should().Be("The trend method 'mann-kendall' takes MannKendallOptions, not MinMaxOptions.");

    [Fact]
    public void Coupling_of_one_subsystem_is_refused()
    {
        var system = new IndicatorSystem([Sample.System.Subsystems[0]]);

        EvaluationRecipe.For(system).Couple().ShouldRefuse(Panel, EvaluationRules.OneSubsystem);
    }

    [Theory]
    [InlineData(0.5, 0.5)]
    [InlineData(0.5, 0.5, 0.1)]
    [InlineData(1.5, -0.5, 0.0)]
    [InlineData(double.NaN, 0.5, 0.5)]
    public void Coupling_weights_that_are_too_few_negative_or_do_not_sum_to_1_are_refused(params double[] weights)
        => Sample.Full.Couple(new CouplingRecipe { Weights = CouplingWeights.Of(weights) }).ShouldRefuse(Panel, EvaluationRules.BadCouplingWeights);

    [Fact]
    public void An_unknown_series_is_named_with_the_nearest_one_there_is()
        => Sample.Full.Detect(new TrendRecipe { Series = ["topsi"] }).ShouldRefuse(Panel, EvaluationRules.UnknownSeries).Message
            .Should().Be("There is no series 'topsi'. Did you mean 'topsis'? There are: d, t, c, u, topsis.");

    [Theory]
    [InlineData("d")]
    [InlineData("t")]
    [InlineData("c")]
    public void A_series_of_a_stage_that_is_left_out_is_refused(string series)
        => Sample.Least.Detect(new TrendRecipe { Series = [series] }).ShouldRefuse(Panel, EvaluationRules.SeriesWithoutStage);

    [Fact]
    public void A_fixed_scope_without_bounds_names_every_indicator_that_has_none()
    {
        var system = new IndicatorSystem([new Subsystem("s", [new Indicator("a1") { Bounds = new Bounds(0, 1) }, new Indicator("b1"), new Indicator("c1")])]);

        var found = EvaluationEngine.Default.Validate(EvaluationRecipe.For(system) with { Scope = Scope.Fixed });

        found.Where(d => d.Rule == EvaluationRules.NoBounds).Select(d => d.Location!.Column).Should().Equal("b1", "c1");
    }

    [Fact]
    public void A_per_period_scope_warns_that_scores_cannot_be_compared_over_time()
        => (Sample.Least with { Scope = Scope.PerPeriod }).Evaluate(Panel).ShouldSay(EvaluationRules.NotComparable).Severity.Should().Be(Severity.Warning);

    [Fact]
    public void Everything_that_is_wrong_is_found_at_once()
    {
        var recipe = Sample.Least with { Weighting = "no", Index = "no", Scope = Scope.PerPeriod, Trend = new TrendRecipe { Series = ["d", "x"] } };
        var panel = new PanelBuilder();
        panel.AddRow("R", Period.OfYear(2020), [panel.Declare("a1")], [1]);

        var thrown = recipe.Invoking(r => r.Evaluate(panel.Build())).Should().Throw<FusionMetricsException>().Which;

        thrown.Diagnostics.Select(d => d.Id).Should().BeEquivalentTo(
            ["FM1001", "FM1001", "FM1006", "FM1005", "FM4002", "FM2008", "FM2008", "FM2008", "FM2008"]);
        thrown.Message.Should().Contain("There is no weighting method").And.NotContain("FM4002", "the message is about what must be mended");
    }

    [Fact]
    public void A_sound_recipe_has_nothing_wrong_with_and_without_a_panel()
    {
        EvaluationEngine.Default.Validate(Sample.Full).Should().BeEmpty();
        EvaluationEngine.Default.Validate(Sample.Full, Panel).Should().BeEmpty();
    }

    private static string Ids(MethodFamily family) => string.Join(", ", BuiltInMethods.Catalog.Ids(family));
}
