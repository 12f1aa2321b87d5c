using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Evaluation;

/// <summary>Missing values that are left: indices are made of what is there.</summary>
public class MissingTests
{
    private static readonly IndicatorSystem System = new(
    [
        new Subsystem("s", [new Indicator("x") { Weight = 1 }, new Indicator("y") { Weight = 2 }, new Indicator("z") { Weight = 1 }]),
        new Subsystem("t", [new Indicator("u")]),
    ]);

    // z is missing in b; x and z in c; u in d.
    private static readonly Panel Panel = TestPanel.OfRows(["x", "y", "z", "u"],
        [[0, 4, 10, 1], [10, 2, double.NaN, 2], [double.NaN, 0, double.NaN, 3], [5, 1, 0, double.NaN]]);

    private static readonly EvaluationRecipe Recipe = EvaluationRecipe.For(System).Weigh("equal").Leave(MissingRule.Reweight());

    [Fact]
    public void A_missing_value_is_an_error_unless_the_recipe_leaves_it()
        => EvaluationRecipe.For(System).Invoking(r => r.Evaluate(Panel)).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Should().OnlyContain(d => d.Id == "FM3001");

    [Fact]
    public void An_index_is_made_of_what_is_there()
    {
        var result = Recipe.Evaluate(Panel);

        result.Scores.Select(s => s.Index("s")).Should().Equal([(0 + 1 + 1) / 3.0, (1 + 0.5) / 2, 0, (0.5 + 0.25 + 0) / 3], (a, b) => Math.Abs(a - b) < 1e-15);
        result.Scores.Select(s => s.Index("t")).Should().Equal(0, 0.5, 1, double.NaN);
        result.Diagnostics.Should().ContainSingle(d => d.Rule == EvaluationRules.Reweighted).Which.Message.Should().Contain("4 of 16").And.Contain("1 indices");
    }

    [Fact]
    public void Bounds_and_weights_come_from_what_is_there()
    {
        var weights = (Recipe with { Weighting = "entropy" }).Evaluate(Panel).Weights;

        weights.Select(w => (w.Minimum, w.Maximum)).Should().Equal((0, 10), (0, 4), (0, 10), (1, 3));
        // z has the values 1 and 0: all in one, entropy 0. So it is for y = 1, 0.5, 0, 0.25 only in part.
        weights[2].Measures.Single().Value.Should().Be(0);
    }

    [Fact]
    public void An_index_of_which_too_little_is_there_is_missing_and_so_is_all_that_needs_it()
    {
        var result = (Recipe with { Missing = MissingRule.Reweight(0.6) }).Couple().Rank("weighted-sum").Evaluate(Panel);

        result.Scores.Select(s => s.Index("s")).Where(double.IsNaN).Should().ContainSingle();
        result.Scores[2].Index("s").Should().Be(double.NaN);
        result.Coupling![2].D.Should().Be(double.NaN);
        result.Coupling[2].Grade.Should().BeNull();
        result.Coupling[3].D.Should().Be(double.NaN);
        result.Scores.Select(s => s.Rank).Should().Equal(2, 1, double.NaN, 3);
    }

    [Fact]
    public void A_row_with_nothing_left_has_no_index()
        => Recipe.Evaluate(TestPanel.OfRows(["x", "y", "z", "u"], [[1, 2, 3, 4], [2, 3, 4, 5], [double.NaN, double.NaN, double.NaN, 1]]))
            .Scores[2].Index("s").Should().Be(double.NaN);

    [Fact]
    public void Methods_that_need_all_values_are_refused()
    {
        var wrong = Recipe.Rank("topsis").Invoking(r => r.Evaluate(Panel)).Should().Throw<FusionMetricsException>().Which.Diagnostics;

        wrong.Should().ContainSingle().Which.Rule.Should().Be(EvaluationRules.NeedsAllValues);
        wrong[0].Message.Should().Contain("topsis").And.Contain("weighted-sum");
    }

    [Fact]
    public void An_indicator_without_any_value_is_an_error_still()
        => Recipe.Invoking(r => r.Evaluate(TestPanel.OfRows(["x", "y", "z", "u"], [[1, 2, double.NaN, 4], [2, 3, double.NaN, 5]]))).Should().Throw<FusionMetricsException>();

    [Fact]
    public void Nothing_changes_where_no_value_is_missing()
    {
        var panel = Sample.Panel();
        var recipe = Sample.Full with { Ranking = "weighted-sum" };

        Sample.Cells((recipe with { Missing = MissingRule.Reweight(0.5) }).Evaluate(panel)).Should().Equal(Sample.Cells(recipe.Evaluate(panel)));
    }
}
