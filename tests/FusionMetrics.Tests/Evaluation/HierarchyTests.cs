using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Evaluation;

/// <summary>Indicator systems with dimensions: level by level, each with its own method and weights.</summary>
public class HierarchyTests
{
    private const double Tolerance = 1e-14;

    private static readonly Panel Panel = Sample.Panel();

    // innovation: input (a1, a2) and output (b1); value: b2 and c1.
    private static readonly IndicatorSystem System = new(
    [
        Subsystem.OfDimensions("innovation",
            new Subsystem("input", [new Indicator("a1") { Weight = 1 }, new Indicator("a2", Direction.Cost) { Weight = 3 }]) { Weight = 2 },
            new Subsystem("output", [new Indicator("b1") { Weight = 1 }]) { Weight = 3 }),
        new Subsystem("value", [new Indicator("b2") { Weight = 1 }, new Indicator("c1") { Weight = 1 }]),
    ]);

    [Fact]
    public void An_index_is_made_of_those_of_the_dimensions()
    {
        var result = EvaluationRecipe.For(System).Weigh("equal").Evaluate(Panel);

        for (var row = 0; row < Panel.RowCount; row++)
        {
            double[] z = [.. Enumerable.Range(0, 5).Select(j => Normalized(row, j))];
            var (input, output) = ((z[0] + z[1]) / 2, z[2]);
            result.Dimensions![row].Index("input").Should().BeApproximately(input, Tolerance);
            result.Dimensions[row].Index("output").Should().BeApproximately(output, Tolerance);
            result.Scores[row].Index("innovation").Should().BeApproximately(0.4 * input + 0.6 * output, Tolerance);
            result.Scores[row].Index("value").Should().BeApproximately((z[3] + z[4]) / 2, Tolerance);
        }
    }

    [Fact]
    public void The_effective_weight_is_the_product_of_the_weights_on_the_way_down()
    {
        var result = EvaluationRecipe.For(System).Weigh("equal").Evaluate(Panel);

        result.Weights.Select(w => w.EffectiveWeight).Should().Equal([0.5 * 0.4 * 0.5, 0.5 * 0.4 * 0.5, 0.5 * 0.6, 0.25, 0.25], (a, b) => Math.Abs(a - b) < Tolerance);
        result.Weights.Select(w => w.Group).Should().Equal("input", "input", "output", "value", "value");
        result.Groups!.Select(g => (g.Group, g.Parent, g.Level, g.Weight, g.EffectiveWeight)).Should().Equal(
            ("innovation", null, 1, 0.5, 0.5), ("value", null, 0, 0.5, 0.5), ("input", "innovation", 0, 0.4, 0.2), ("output", "innovation", 0, 0.6, 0.3));
    }

    [Fact]
    public void The_ranking_over_all_indicators_uses_effective_weights()
    {
        var result = EvaluationRecipe.For(System).Weigh("equal").Rank("weighted-sum").Evaluate(Panel);

        for (var row = 0; row < Panel.RowCount; row++)
            result.Scores[row].Score.Should().BeApproximately((result.Scores[row].Index("innovation") + result.Scores[row].Index("value")) / 2, Tolerance);
    }

    [Fact]
    public void The_ranking_may_be_over_the_indices()
    {
        var weighted = new IndicatorSystem([System.Subsystems[0] with { Weight = 3 }, System.Subsystems[1] with { Weight = 1 }]);
        var result = EvaluationRecipe.For(weighted).Weigh("equal").Rank(new RankingRecipe("topsis") { Over = RankingBase.Indices }).Evaluate(Panel);

        var columns = new[] { "innovation", "value" }.Select(s => new ArrayColumn([.. result.Scores.Select(r => r.Index(s))], code: s)).ToArray();
        result.Scores.Select(s => s.Score).Should().Equal(columns.Ranked(new Topsis(), [0.75, 0.25]));
    }

    [Fact]
    public void A_level_may_have_a_weighting_and_a_method_of_its_own()
    {
        var result = EvaluationRecipe.For(System).Weigh(["equal", "entropy", "entropy"]).IndexBy(["weighted-sum", "topsis"]).Evaluate(Panel);

        ArrayColumn[] dimensions = [.. new[] { "input", "output" }.Select(d => new ArrayColumn([.. result.Dimensions!.Select(r => r.Index(d))], code: d))];
        double[] weights = [.. new EntropyWeighting().Weigh(dimensions).Weights];
        result.Groups!.Where(g => g.Parent == "innovation").Select(g => g.Weight).Should().Equal(weights);
        result.Scores.Select(r => r.Index("innovation")).Should().Equal(dimensions.Ranked(new Topsis(), weights));

        ArrayColumn[] subsystems = [.. new[] { "innovation", "value" }.Select(s => new ArrayColumn([.. result.Scores.Select(r => r.Index(s))], code: s))];
        result.Groups!.Where(g => g.Parent == null).Select(g => g.Weight).Should().Equal(new EntropyWeighting().Weigh(subsystems).Weights);
    }

    [Fact]
    public void A_subsystem_of_one_dimension_has_the_index_of_that_dimension()
    {
        var flat = new IndicatorSystem([new Subsystem("s", System.Indicators)]);
        var deep = new IndicatorSystem([Subsystem.OfDimensions("s", Subsystem.OfDimensions("d", new Subsystem("e", System.Indicators)))]);

        var (one, other) = (EvaluationRecipe.For(flat).Evaluate(Panel), EvaluationRecipe.For(deep).Evaluate(Panel));

        other.Scores.Select(s => s.Index("s")).Should().Equal(one.Scores.Select(s => s.Index("s")));
        other.Weights.Select(w => w.EffectiveWeight).Should().Equal(one.Weights.Select(w => w.EffectiveWeight));
    }

    [Fact]
    public void A_code_may_not_name_two_groups_and_weights_of_neighbours_go_together()
    {
        var leaf = new Subsystem("s", [new Indicator("a1")]);
        IndicatorSystem.Check([Subsystem.OfDimensions("s", leaf)]).Should().ContainSingle().Which.Rule.Should().Be(IndicatorRules.DuplicateSubsystem);
        IndicatorSystem.Check([Subsystem.OfDimensions("t", leaf with { Weight = 1 }, new Subsystem("u", [new Indicator("a2")]))])
            .Should().ContainSingle().Which.Rule.Should().Be(IndicatorRules.BadSubsystemWeight);
    }

    private static double Normalized(int row, int j)
    {
        var column = Panel.Column(Sample.Codes[j]);
        var (low, high) = (column.ToArray().Min(), column.ToArray().Max());
        return j == 1 ? (high - column[row]) / (high - low) : (column[row] - low) / (high - low);
    }
}
