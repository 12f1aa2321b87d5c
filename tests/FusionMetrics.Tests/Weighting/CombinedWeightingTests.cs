using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

public class CombinedWeightingTests
{
    private static readonly Gen<double[][]> Sets = Gen.Select(Gen.Int[2, 5], Gen.Int[1, 8]).SelectMany((methods, indicators) =>
        Gen.OneOf(Gen.Double[0.01, 1], Gen.Int[0, 5].Select(i => (double)i)).Array[indicators].Where(w => w.Sum() > 0).Array[methods]);

    // Weights of which some are made of the others, and some are the same.
    private static readonly Gen<double[][]> Dependent = Gen.Select(Sets, Gen.Double[0, 1]).Select((sets, share)
        => (double[][])[.. sets, sets[0], [.. Shares(sets[0]).Zip(Shares(sets[1]), (a, b) => share * a + (1 - share) * b)]]);

    [Fact]
    public void Weights_are_proper_whatever_the_rule() => Gen.Select(Gen.OneOf(Sets, Dependent), Gen.Int[0, 2]).Where((sets, rule) => rule != 1 || Overlap(sets)).Sample((sets, rule) =>
        Combine((CombinationRule)rule, sets).Weights.ShouldBeProper(), iter: 1000);

    [Fact]
    public void Methods_that_agree_are_followed() => Gen.Select(Sets, Gen.Int[2, 4]).Sample((sets, count) =>
    {
        var same = Enumerable.Repeat(sets[0], count).ToArray();
        Combine(CombinationRule.GameTheory, same).Weights.ShouldBe(Shares(sets[0]), 3e-16);
        Combine(CombinationRule.Linear, same).Weights.ShouldBe(Shares(sets[0]), 1e-15);
    }, iter: 1000);

    [Fact]
    public void A_linear_combination_is_the_mean_by_coefficients() => Gen.Select(Sets, Gen.Double[0.1, 5].Array[5]).Sample((sets, given) =>
    {
        var coefficients = given[..sets.Length];
        var expected = Enumerable.Range(0, sets[0].Length).Select(i => sets.Select((s, l) => coefficients[l] * Shares(s)[i]).Sum() / coefficients.Sum()).ToArray();

        Combine(CombinationRule.Linear, sets, coefficients).Weights.Should().Equal(expected, (w, e) => Math.Abs(w - e) < 1e-15);
    }, iter: 1000);

    [Fact]
    public void A_multiplicative_combination_is_the_product_by_powers()
    {
        Combine(CombinationRule.Multiplicative, [[1, 2, 5], [4, 4, 1]]).Weights.ShouldBe([4.0 / 17, 8.0 / 17, 5.0 / 17], 1e-15);
        Combine(CombinationRule.Multiplicative, [[1, 2, 5], [4, 4, 1]], [2, 1]).Weights.ShouldBe([4.0 / 45, 16.0 / 45, 25.0 / 45], 1e-15);
        // Powers of a half: the geometric mean.
        Combine(CombinationRule.Multiplicative, [[1, 4, 0], [4, 1, 7]], [0.5, 0.5]).Weights.ShouldBe([0.5, 0.5, 0], 1e-15);
    }

    // The textbook solution of these has coefficients -1.496 and 2.496 and weights 1.498, -0.324 and -0.174: the first player would rather pull away from the second.
    [Fact]
    public void Where_the_textbook_solution_is_negative_who_would_be_negative_does_not_play()
    {
        var outcome = Combine(CombinationRule.GameTheory, [[0.5, 0.3, 0.2], [0.9, 0.05, 0.05]]);

        outcome.Weights.ShouldBe([0.9, 0.05, 0.05], 1e-15);
        outcome.Measure("fixed-coefficient").Should().Be(0);
        outcome.Measure("fixed-2-coefficient").Should().Be(1);
    }

    // G = (0.38, 0.36; 0.36, 0.42) and d = (0.38, 0.42), so that a is in proportion to (0.42 x 0.02, 0.38 x 0.06).
    [Fact]
    public void Where_the_textbook_solution_is_not_negative_it_is_the_answer()
    {
        var outcome = Combine(CombinationRule.GameTheory, [[0.5, 0.3, 0.2], [0.5, 0.1, 0.4]]);

        var (a, b) = (0.42 * 0.02, 0.38 * 0.06);
        outcome.Measure("fixed-coefficient").Should().BeApproximately(a / (a + b), 1e-14);
        outcome.Measure("fixed-2-coefficient").Should().BeApproximately(b / (a + b), 1e-14);
    }

    [Fact]
    public void Nobody_gains_by_another_coefficient_of_its_own() => Gen.OneOf(Sets, Dependent).Sample(sets =>
    {
        double[][] weights = [.. sets.Select(Shares)];
        var shares = WeightingGame.Equilibrium(weights);
        // The scale at which the game is played: the sum of the coefficients before they were scaled to 1.
        var combination = Mixed(weights, shares);
        var scale = weights.Zip(shares).Where(p => p.Second > 0).Select(p => Product(p.First, p.First) / Product(p.First, combination)).First();
        for (var k = 0; k < weights.Length; k++)
        {
            var pull = Product(weights[k], weights[k]) - scale * Product(weights[k], combination);
            if (shares[k] > 0) pull.Should().BeApproximately(0, 1e-11);
            else pull.Should().BeLessThan(1e-11);
        }
    }, iter: 1000);

    [Fact]
    public void The_order_of_methods_does_not_matter() => Gen.Select(Gen.OneOf(Sets, Dependent), Gen.Int[0, 2]).Where((sets, rule) => rule != 1 || Overlap(sets)).Sample((sets, rule) =>
        Combine((CombinationRule)rule, [.. sets.Reverse()]).Weights.Should().Equal(Combine((CombinationRule)rule, sets).Weights, (a, b) => Math.Abs(a - b) < 1e-9), iter: 1000);

    [Fact]
    public void The_order_of_indicators_changes_the_order_of_weights_and_nothing_else() => Gen.Select(Sets, Gen.Int[0, 2]).Where((sets, rule) => rule != 1 || Overlap(sets)).Sample((sets, rule) =>
        Combine((CombinationRule)rule, [.. sets.Select(s => s.Reverse().ToArray())]).Weights.Should().Equal(Combine((CombinationRule)rule, sets).Weights.Reverse(), (a, b) => Math.Abs(a - b) < 1e-14), iter: 1000);

    [Fact]
    public void Game_theory_lies_between_the_methods() => Sets.Sample(sets =>
    {
        var weights = Combine(CombinationRule.GameTheory, sets).Weights;
        for (var i = 0; i < weights.Count; i++)
            weights[i].Should().BeInRange(sets.Min(s => Shares(s)[i]) - 1e-15, sets.Max(s => Shares(s)[i]) + 1e-15);
    }, iter: 1000);

    [Fact]
    public void Values_and_judgements_can_be_combined()
    {
        ArrayColumn[] columns = [new([0, 0, 1], code: "a"), new([1, 2, 1], code: "b")];
        var entropy = new EntropyWeighting().Weigh(columns).Weights;

        var outcome = new CombinedWeighting(new CombinedOptions { Methods = ["entropy", new("fixed", new FixedOptions { Weights = new Dictionary<string, double> { ["a"] = 1, ["b"] = 3 } })] }, BuiltInMethods.Catalog)
            .Weigh(columns);

        outcome.Weights.ShouldBe([(entropy[0] + 0.25) / 2, (entropy[1] + 0.75) / 2], 1e-15);
        outcome.Measures.Select(m => m.Key).Should().Equal("entropy-weight", "fixed-weight", "entropy-coefficient", "fixed-coefficient");
        outcome.Measures[0].Value.Should().Equal(entropy);
    }

    [Fact]
    public void What_its_methods_have_to_say_is_said_together()
    {
        var weighting = new CombinedWeighting(new CombinedOptions { Methods = ["entropy", "fixed", "equal"] }, BuiltInMethods.Catalog);

        weighting.Check([Group.Of("a", "b")]).Select(d => d.Id).Should().Equal("FM4234");
        weighting.Invoking(w => w.Weigh([new ArrayColumn([-1, 2], code: "a"), new ArrayColumn([1, 2], code: "b")])).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Select(d => d.Id).Should().Equal("FM4201", "FM4234");
    }

    [Fact]
    public void What_a_method_throws_is_said_too()
        => FluentActions.Invoking(() => new CombinedWeighting(new CombinedOptions { Methods = ["scatter-degree", "equal"] }, BuiltInMethods.Catalog).Weigh([new ArrayColumn([1, -1]), new ArrayColumn([-1, 1])]))
            .Should().Throw<FusionMetricsException>().Which.Diagnostics.Single().Rule.Should().Be(WeightingRules.MixedSigns);

    [Fact]
    public void Game_theory_combines_as_many_as_12()
        => new CombinedWeighting(new CombinedOptions { Methods = [.. Enumerable.Repeat((MethodChoice)"equal", 12)], Rule = CombinationRule.GameTheory }, BuiltInMethods.Catalog).Wrong(Group.Of("a")).Should().BeEmpty();

    [Fact]
    public void Products_of_many_do_not_vanish()
        => Combine(CombinationRule.Multiplicative, [[1, 1, 1, 1], [1, 1, 1, 1]], [1000, 1000]).Weights.Should().Equal(0.25, 0.25, 0.25, 0.25);

    [Theory]
    [InlineData(0, CombinationRule.Linear)]
    [InlineData(1, CombinationRule.Linear)]
    [InlineData(2, CombinationRule.Linear, 1.0)]
    [InlineData(2, CombinationRule.Linear, 0.0, 0.0)]
    [InlineData(2, CombinationRule.Multiplicative, -1.0, 2.0)]
    [InlineData(2, CombinationRule.GameTheory, 0.5, 0.5)]
    [InlineData(13, CombinationRule.GameTheory)]
    public void A_combination_that_cannot_be_made_is_an_error(int methods, CombinationRule rule, params double[] coefficients)
        => new CombinedWeighting(new CombinedOptions { Methods = [.. Enumerable.Repeat((MethodChoice)"equal", methods)], Rule = rule, Coefficients = coefficients.Length == 0 ? null : coefficients }, BuiltInMethods.Catalog)
            .Wrong(Group.Of("a")).Should().Equal("FM4242");

    [Fact]
    public void Products_that_are_all_0_are_an_error()
        => FluentActions.Invoking(() => Combine(CombinationRule.Multiplicative, [[1, 0], [0, 1]])).Should().Throw<FusionMetricsException>().Which.Diagnostics.Single().Id.Should().Be("FM4243");

    private static WeightingOutcome Combine(CombinationRule rule, double[][] sets, double[]? coefficients = null)
    {
        var codes = Group.Codes(sets[0].Length);
        return new CombinedWeighting(new CombinedOptions
        {
            Methods = [.. sets.Select(set => new MethodChoice("fixed", new FixedOptions { Weights = codes.Zip(set).ToDictionary(w => w.First, w => w.Second) }))],
            Rule = rule,
            Coefficients = coefficients,
        }, BuiltInMethods.Catalog).Weigh(Group.Of(codes));
    }

    private static bool Overlap(double[][] sets) => Enumerable.Range(0, sets[0].Length).Any(i => sets.All(s => s[i] > 0));

    private static double[] Shares(double[] weights) => weights.Length == 1 ? [1] : WeightShares.Of(weights);

    private static double[] Mixed(double[][] weights, double[] shares) => [.. weights[0].Select((_, i) => weights.Zip(shares).Sum(p => p.Second * p.First[i]))];

    private static double Product(double[] a, double[] b)
    {
        var sum = DoubleDouble.Zero;
        for (var i = 0; i < a.Length; i++) sum += DoubleDouble.Product(a[i], b[i]);
        return sum.ToDouble();
    }
}
