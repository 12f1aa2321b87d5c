using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Evaluation;

/// <summary>Weightings that are told of indicators by their codes, in a whole evaluation: each level is told of its own.</summary>
public class JudgedWeightsTests
{
    private const double Tolerance = 1e-15;

    private static readonly Panel Panel = Sample.Panel();

    // innovation: input (a1, a2) and output (b1); value: b2 and c1.
    private static readonly IndicatorSystem System = new(
    [
        Subsystem.OfDimensions("innovation", new Subsystem("input", [new Indicator("a1"), new Indicator("a2", Direction.Cost)]), new Subsystem("output", [new Indicator("b1")])),
        new Subsystem("value", [new Indicator("b2"), new Indicator("c1")]),
    ]);

    private static readonly MethodChoice Ahp = new("ahp", new AhpOptions { Judgements = new Dictionary<string, IReadOnlyList<double>> { ["a1/a2"] = [3], ["b2/c1"] = [1] } });

    [Fact]
    public void One_map_of_judgements_serves_all_groups()
    {
        var result = EvaluationRecipe.For(System).Weigh(Ahp).Evaluate(Panel);

        result.Weights.Select(w => w.Weight).Should().Equal([0.75, 0.25, 1, 0.5, 0.5], (w, e) => Math.Abs(w - e) < Tolerance);
        result.Weights.Columns.Select(c => c.Name).Should().Contain(["lambda-max", "consistency-index", "consistency-ratio"]);
    }

    [Fact]
    public void Dimensions_and_subsystems_are_judged_at_their_own_levels()
    {
        var result = EvaluationRecipe.For(System).Weigh([Ahp,
            new("swara", new SwaraOptions { Steps = new Dictionary<string, double> { ["output/input"] = 1 } }),
            new("fixed", new FixedOptions { Weights = new Dictionary<string, double> { ["innovation"] = 4, ["value"] = 1 } })]).Evaluate(Panel);

        result.Groups!.ToDictionary(g => g.Group, g => g.Weight).Should().BeEquivalentTo(
            new Dictionary<string, double> { ["innovation"] = 0.8, ["value"] = 0.2, ["input"] = 1.0 / 3, ["output"] = 2.0 / 3 }, o => o.WithStrictOrdering().Using<double>(c => c.Subject.Should().BeApproximately(c.Expectation, Tolerance)).WhenTypeIs<double>());
    }

    [Fact]
    public void Fixed_weights_of_groups_are_those_of_the_system()
    {
        var system = new IndicatorSystem([new Subsystem("x", [new Indicator("a1") { Weight = 1 }, new Indicator("a2") { Weight = 3 }]) { Weight = 3 }, new Subsystem("y", [new Indicator("b1")]) { Weight = 1 }]);

        var result = EvaluationRecipe.For(system).Weigh(["fixed", "fixed"]).Evaluate(Panel);

        result.Weights.Select(w => w.EffectiveWeight).Should().Equal(0.75 * 0.25, 0.75 * 0.75, 0.25);
    }

    [Fact]
    public void What_does_not_fit_the_groups_is_found_before_there_is_a_panel()
    {
        var recipe = EvaluationRecipe.For(System).Weigh([
            new("ahp", new AhpOptions { Judgements = new Dictionary<string, IReadOnlyList<double>> { ["a1/a2"] = [3], ["a1/b2"] = [1], ["input/output"] = [2] } }),
            "fixed",
            new("rank-order", new RankOrderOptions { Ranks = new Dictionary<string, double> { ["innovation"] = 1, ["valeu"] = 2 } })]);

        EvaluationEngine.Default.Validate(recipe).Select(d => (d.Id, d.Location?.Column)).Should().Equal(
            ("FM4232", null), ("FM4231", "input"), ("FM4236", null), ("FM4234", null), ("FM4231", "valeu"), ("FM4233", "value"));
    }

    [Fact]
    public void Weightings_beyond_the_levels_of_the_system_are_not_asked()
        => EvaluationEngine.Default.Validate(EvaluationRecipe.For(System).Weigh(["equal", "equal", "equal", "fixed"])).Should().BeEmpty();

    [Fact]
    public void A_warning_about_judgements_stands_once_however_many_periods_are_weighed()
    {
        var system = new IndicatorSystem([new Subsystem("x", [new Indicator("a1"), new Indicator("a2"), new Indicator("b1")])]);
        var judgements = new Dictionary<string, IReadOnlyList<double>> { ["a1/a2"] = [2], ["a2/b1"] = [2], ["a1/b1"] = [1.0 / 9] };

        var result = EvaluationRecipe.For(system).Normalize("min-max", Scope.PerPeriod).Weigh(new MethodChoice("ahp", new AhpOptions { Judgements = judgements })).Evaluate(Panel);

        result.Diagnostics.Where(d => d.Rule == JudgementRules.Inconsistent).Should().ContainSingle();
    }
}
