using CsCheck;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

public class FixedWeightingTests
{
    private static readonly Gen<double[]> Given = Gen.OneOf(Gen.Double[0, 10], Gen.Const(0.0), Gen.Int[1, 5].Select(i => (double)i), Gen.Double[-100, 100].Select(e => Math.Pow(10, e)))
        .Array[1, 12].Where(w => w.Any(x => x > 0));

    [Fact]
    public void Weights_are_the_given_ones_scaled_to_sum_to_1() => Given.Sample(given =>
    {
        var weights = new FixedWeighting().Weigh(Indicators(given)).Weights;

        weights.ShouldBeProper();
        var largest = Array.IndexOf(given, given.Max());
        for (var i = 0; i < given.Length; i++)
            weights[i].Should().BeApproximately(weights[largest] * (given[i] / given[largest]), 1e-15 * weights[i]);
    }, iter: 1000);

    [Fact]
    public void Only_ratios_matter() => Gen.Select(Given, Gen.Int[-600, 600]).Sample((given, power) =>
        new FixedWeighting().Weigh(Indicators(Array.ConvertAll(given, g => Math.ScaleB(g, power)))).Weights
            .Should().Equal(new FixedWeighting().Weigh(Indicators(given)).Weights), iter: 1000);

    [Fact]
    public void Weights_near_the_ends_of_the_doubles_are_scaled_too()
        => new FixedWeighting().Weigh(Indicators([double.MaxValue, double.MaxValue, 0, double.Epsilon])).Weights.Should().Equal(0.5, 0.5, 0, 0);

    [Fact]
    public void The_order_of_indicators_changes_the_order_of_weights_and_nothing_else() => Given.Sample(given =>
        new FixedWeighting().Weigh([.. Indicators(given).Reverse()]).Weights.ShouldBe([.. new FixedWeighting().Weigh(Indicators(given)).Weights.Reverse()], 1e-15), iter: 1000);

    [Fact]
    public void Weights_in_the_recipe_replace_those_of_the_indicators()
        => new FixedWeighting(new FixedOptions { Weights = new Dictionary<string, double> { ["b"] = 3, ["z"] = 9 } })
            .Weigh(new Indicator("a") { Weight = 1 }, new Indicator("b") { Weight = 1 }).Weights.Should().Equal(0.25, 0.75);

    [Fact]
    public void An_indicator_by_itself_needs_no_weight() => new FixedWeighting().Weigh(new Indicator("a")).Weights.Should().Equal(1);

    [Fact]
    public void Without_any_weight_the_diagnostic_says_where_to_write_them()
    {
        var wrong = new FixedWeighting().Weigh(Group.Of("a", "b")).Diagnostics.Should().ContainSingle().Which;

        wrong.Rule.Should().Be(JudgementRules.NoWeights);
        wrong.Message.Should().Be("None of a, b has a weight. Give each of them one (weight: 2), or name them in the recipe: weighting: { method: fixed, weights: { a: 2, ... } }.");
    }

    [Fact]
    public void Weights_that_are_all_0_are_an_error()
        => new FixedWeighting().Weigh(new Indicator("a") { Weight = 0 }, new Indicator("b") { Weight = 0 }).Diagnostics.Should().ContainSingle().Which.Rule.Should().Be(JudgementRules.NoWeights);

    [Fact]
    public void A_weight_that_is_missing_beside_others_is_named()
    {
        var wrong = new FixedWeighting().Weigh(new Indicator("a") { Weight = 2 }, new Indicator("b")).Diagnostics.Should().ContainSingle().Which;

        (wrong.Rule, wrong.Location!.Column).Should().Be((JudgementRules.NumberMissing, "b"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_that_is_none_is_an_error(double weight)
        => new FixedWeighting(new FixedOptions { Weights = new Dictionary<string, double> { ["a"] = weight } }).Check([Group.Of("a")])
            .Select(d => (d.Id, d.Location!.Column)).Should().Equal(("FM4235", "a"));

    [Fact]
    public void A_code_that_no_group_has_is_reported_with_the_nearest()
    {
        var weighting = new FixedWeighting(new FixedOptions { Weights = new Dictionary<string, double> { ["patents"] = 1, ["papres"] = 2, ["rd"] = 1 } });

        var wrong = weighting.Check([Group.Of("patents", "papers"), Group.Of("rd")]).ToList();

        wrong.Select(d => (d.Id, d.Location!.Column)).Should().Equal(("FM4231", "papres"), ("FM4233", "papers"));
        wrong[0].Message.Should().Be("The weight of 'papres' is not used: nothing of that code is weighed here. Did you mean 'papers'? Weighed are: patents, papers, rd.");
    }

    private static Indicator[] Indicators(double[] weights) => [.. weights.Select((w, i) => new Indicator($"c{i}") { Weight = w })];
}
