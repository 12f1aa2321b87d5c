using CsCheck;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

/// <summary>Properties. Values are in Reference: SwaraCaseTests.</summary>
public class SwaraWeightingTests
{
    private static readonly Gen<double[]> Steps = Gen.OneOf(Gen.Double[0, 1], Gen.Const(0.0), Gen.Double[0, 1000]).Array[0, 12];

    [Fact]
    public void Each_weight_is_the_one_before_it_divided_by_1_plus_the_step() => Steps.Sample(steps =>
    {
        var weights = Weighting(steps).Weights(Group.Codes(steps.Length + 1));

        weights.ShouldBeProper();
        for (var i = 0; i < steps.Length; i++) (weights[i + 1] * (1 + steps[i])).Should().BeApproximately(weights[i], 4e-16 * weights[i]);
    }, iter: 1000);

    [Fact]
    public void The_order_of_indicators_changes_the_order_of_weights_and_nothing_else() => Gen.Select(Steps, Gen.Int).Sample((steps, seed) =>
    {
        var codes = Group.Codes(steps.Length + 1);
        int[] order = [.. Enumerable.Range(0, codes.Length)];
        new Random(seed).Shuffle(order);
        var weights = Weighting(steps).Weights(codes);
        Weighting(steps).Weights(Array.ConvertAll(order, i => codes[i])).ShouldBe(Array.ConvertAll(order, i => weights[i]), 1e-15);
    }, iter: 1000);

    [Fact]
    public void Each_group_takes_the_steps_of_its_own()
    {
        var weighting = new SwaraWeighting(new SwaraOptions { Steps = new Dictionary<string, double> { ["a/b"] = 1, ["x/y"] = 0, ["y/z"] = 2 } });

        weighting.Wrong(Group.Of("b", "a"), Group.Of("x", "y", "z"), Group.Of("alone")).Should().BeEmpty();
        weighting.Weights("b", "a").Should().Equal(1.0 / 3, 2.0 / 3);
        weighting.Weights("x", "y", "z").Should().Equal(3.0 / 7, 3.0 / 7, 1.0 / 7);
        weighting.Weights("alone").Should().Equal(1);
    }

    [Theory]
    [InlineData("a/b", "a/c")]
    [InlineData("a/b", "b/a", "b/c")]
    [InlineData("a/b", "b/c", "c/a")]
    [InlineData("a/b")]
    [InlineData("a/c", "b/c")]
    [InlineData]
    public void Steps_that_form_no_order_are_an_error(params string[] pairs)
        => new SwaraWeighting(new SwaraOptions { Steps = pairs.ToDictionary(p => p, _ => 0.1) }).Weigh(Group.Of("a", "b", "c")).Diagnostics.Select(d => d.Rule)
            .Should().Equal(JudgementRules.NoOrder);

    // The steps from a to b and from b to c would be an order, but there is one more.
    [Fact]
    public void A_step_too_many_is_an_error()
        => new SwaraWeighting(new SwaraOptions { Steps = new[] { "a/b", "b/c", "a/c" }.ToDictionary(p => p, _ => 0.1) }).Weigh(Group.Of("a", "c", "b")).Diagnostics.Select(d => d.Rule)
            .Should().Equal(JudgementRules.NoOrder);

    [Fact]
    public void A_step_of_1000_is_allowed() => Weighting([1000]).Wrong(Group.Of("c0", "c1")).Should().BeEmpty();

    [Fact]
    public void A_ring_beside_an_order_is_an_error()
        => new SwaraWeighting(new SwaraOptions { Steps = new[] { "a/b", "c/d", "d/c" }.ToDictionary(p => p, _ => 0.1) }).Weigh(Group.Of("a", "b", "c", "d")).Diagnostics.Select(d => d.Rule)
            .Should().Equal(JudgementRules.NoOrder);

    [Fact]
    public void Steps_across_groups_or_of_no_group_are_errors()
        => new SwaraWeighting(new SwaraOptions { Steps = new Dictionary<string, double> { ["a/b"] = -1, ["b/x"] = 1, ["a/q"] = 1, ["a"] = 1, ["x/x"] = 1 } })
            .Wrong(Group.Of("a", "b"), Group.Of("x")).Should().Equal("FM4235", "FM4232", "FM4231", "FM4231", "FM4232");

    private static SwaraWeighting Weighting(double[] steps)
        => new(new SwaraOptions { Steps = steps.Select((s, i) => (s, i)).ToDictionary(s => $"c{s.i}/c{s.i + 1}", s => s.s) });
}
