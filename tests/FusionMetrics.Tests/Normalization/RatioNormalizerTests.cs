using CsCheck;
using FusionMetrics.Normalization;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Oracles;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Normalization;

/// <summary>Normalisers that divide by the maximum, the minimum, the sum, or by values.</summary>
public class RatioNormalizerTests
{
    private static readonly Gen<double[]> Positive = Numbers.AnyMagnitude.Where(v => v > 0).Array[1, 30];

    private static readonly Dictionary<string, (INormalizer Normalizer, Func<BigReal, BigReal[], BigReal> Benefit, Func<BigReal, BigReal[], BigReal> Cost)> Defined = new()
    {
        ["maximum"] = (new MaximumNormalizer(), (v, x) => v / x.Max(), (v, x) => 1 - v / x.Max()),
        ["linear-ratio"] = (new LinearRatioNormalizer(), (v, x) => v / x.Max(), (v, x) => x.Min() / v),
        ["non-linear"] = (new NonLinearNormalizer(), (v, x) => BigReal.Pow(v / x.Max(), 2), (v, x) => BigReal.Pow(x.Min() / v, 3)),
        ["sum"] = (new SumNormalizer(new SumOptions { Costs = SumCosts.Reciprocal }), (v, x) => v / Definitions.Sum(x), (v, x) => 1 / v / Definitions.Sum(x.Select(other => 1 / other))),
    };

    public static TheoryData<string> Names => [.. Defined.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Values_are_those_of_the_definition_in_77_digits_whatever_the_magnitude(string name)
        => Gen.Select(Positive, Numbers.BenefitOrCost).Sample((x, direction) =>
        {
            var (normalizer, benefit, cost) = Defined[name];
            var (z, exact) = (normalizer.Normalized(x, direction), Definitions.Exact(x));
            for (var i = 0; i < x.Length; i++)
                z[i].Should().BeApproximately((direction == Direction.Benefit ? benefit : cost)(exact[i], exact).ToDouble(), 1e-15);
        }, iter: 1000);

    [Fact]
    public void One_less_the_relative_distance_is_that_of_the_definition()
        => Gen.Select(Gen.Double[1, 1000].Array[1, 30], Numbers.BenefitOrCost).Sample((x, direction) =>
        {
            var (z, exact) = (new ZavadskasTurskisNormalizer().Normalized(x, direction), Definitions.Exact(x));
            for (var i = 0; i < x.Length; i++)
            {
                var best = direction == Direction.Benefit ? exact.Max() : exact.Min();
                z[i].Should().BeApproximately((1 - BigReal.Abs(best - exact[i]) / best).ToDouble(), 1e-15 * Math.Max(1, Math.Abs(z[i])));
            }
        }, iter: 1000);

    [Theory]
    [InlineData("linear-ratio")]
    [InlineData("non-linear")]
    public void The_best_value_of_ratios_to_the_best_is_1_exactly(string name)
        => Gen.Select(Positive, Numbers.BenefitOrCost).Sample((x, direction)
            => Defined[name].Normalizer.Normalized(x, direction)[Array.IndexOf(x, direction == Direction.Benefit ? x.Max() : x.Min())].Should().Be(1), iter: 1000);

    [Theory]
    [InlineData(SumCosts.Keep, Direction.Cost)]
    [InlineData(SumCosts.Reciprocal, Direction.Benefit)]
    public void Division_by_the_sum_keeps_costs_or_turns_them_round(SumCosts costs, Direction after)
        => new SumNormalizer(new SumOptions { Costs = costs }).Fit(new ArrayColumn([1, 2], Direction.Cost)).Direction.Should().Be(after);

    [Fact]
    public void Columns_of_zeros_map_to_zeros()
    {
        double[] zeros = [0, 0, 0];
        new MaximumNormalizer().Normalized(zeros).Should().Equal(zeros);
        new MaximumNormalizer().Normalized(zeros, Direction.Cost).Should().Equal(zeros);
        new LinearRatioNormalizer().Normalized(zeros).Should().Equal(zeros);
        new NonLinearNormalizer().Normalized(zeros).Should().Equal(zeros);
        new ZavadskasTurskisNormalizer().Normalized(zeros).Should().Equal(zeros);
        new SumNormalizer(new SumOptions()).Normalized(zeros).Should().Equal(zeros);
    }

    [Fact]
    public void Values_that_would_turn_the_order_round_or_end_a_curve_are_declined()
    {
        var (rule, sum) = (NormalizationRules.NotPositive, new SumNormalizer(new SumOptions { Costs = SumCosts.Reciprocal }));
        new MaximumNormalizer().ShouldBeDeclined(rule, [-3, -1]);
        new LinearRatioNormalizer().ShouldBeDeclined(rule, [-3, 0]);
        new LinearRatioNormalizer().ShouldBeDeclined(rule, [0, 1], Direction.Cost);
        new NonLinearNormalizer().ShouldBeDeclined(rule, [-1, 1]);
        new NonLinearNormalizer().ShouldBeDeclined(rule, [0, 1], Direction.Cost);
        new ZavadskasTurskisNormalizer().ShouldBeDeclined(rule, [0, 1], Direction.Cost);
        sum.ShouldBeDeclined(rule, [-2, 1]);
        sum.ShouldBeDeclined(rule, [-1, 1]);
        sum.ShouldBeDeclined(rule, [0, 1], Direction.Cost);
        new LogarithmicNormalizer().ShouldBeDeclined(rule, [0, 5]);
        FluentActions.Invoking(() => new LogarithmicNormalizer().Normalized([0, 5])).Should().Throw<FusionMetricsException>().WithMessage("*needs values above 0*");
        new LogarithmicNormalizer().ShouldBeDeclined(rule, [0.1, 5]);
    }

    [Fact]
    public void Negative_values_beside_positive_ones_are_shares_too()
        => new LinearRatioNormalizer().Normalized([-2, 0, 4]).Should().Equal(-0.5, 0, 1);

    [Fact]
    public void Shares_of_logarithms_are_those_of_the_definition()
        => Gen.Select(Gen.Double[1.001, 1e6].Array[2, 30], Numbers.BenefitOrCost).Sample((x, direction) =>
        {
            var z = new LogarithmicNormalizer().Normalized(x, direction);
            var logarithms = Array.ConvertAll(Definitions.Exact(x), BigReal.Log);
            var total = Definitions.Sum(logarithms);
            for (var i = 0; i < x.Length; i++)
            {
                var share = logarithms[i] / total;
                z[i].Should().BeApproximately((direction == Direction.Benefit ? share : (1 - share) / (x.Length - 1)).ToDouble(), 4e-16);
            }
        }, iter: 1000);

    [Theory]
    [InlineData(1.0)]
    [InlineData(0.25)]
    [InlineData(1e300)]
    public void A_constant_column_has_equal_shares_of_logarithms(double value)
    {
        new LogarithmicNormalizer().Normalized([value, value, value, value]).Should().Equal(0.25, 0.25, 0.25, 0.25);
        new LogarithmicNormalizer().Normalized([value], Direction.Cost).Should().Equal(1);
    }

    [Fact]
    public void A_new_value_where_the_curve_ends_is_reported_with_its_place()
    {
        var system = new IndicatorSystem([new Subsystem("s", [new Indicator("x", Direction.Cost)])]);
        var model = EvaluationEngine.Default.Fit(EvaluationRecipe.For(system).Normalize("linear-ratio").Weigh("equal"), TestPanel.OfRows(["x"], [[1], [2]]));

        EvaluationEngine.Default.Invoking(e => e.Score(model, TestPanel.OfRows(["x"], [[3], [0], [-1]]))).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Where(d => d.Rule == EvaluationRules.OutsideDomain).Select(d => d.Location!.Region).Should().Equal("r0002", "r0003");
        EvaluationEngine.Default.Score(model, TestPanel.OfRows(["x"], [[0.5]])).Scores[0].Index("s").Should().Be(2);
    }
}
