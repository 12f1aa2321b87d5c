using FusionMetrics.Normalization;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Evaluation;

/// <summary>New rows that a ranking has no score for: refused with the row, the value and the reason.</summary>
public class NewRowDomainTests
{
    private static readonly IndicatorSystem System = new([new Subsystem("s", [new Indicator("good"), new Indicator("bad", Direction.Cost)])]);

    private static readonly Panel Old = TestPanel.OfRows(["good", "bad"], [[1, 2], [2, 3], [3, 1], [4, 4]]);

    [Theory]
    [InlineData("aras", 0)]
    [InlineData("marcos", 0)]
    [InlineData("waspas", -1)]
    [InlineData("copras", -1)]
    [InlineData("codas", 0)]
    [InlineData("ram", -1)]
    [InlineData("multimoora", 0)]
    public void A_cost_that_fitting_would_decline_is_named(string id, double cost)
    {
        var recipe = EvaluationRecipe.For(System).Normalize("none").Weigh("equal").IndexBy(id).Rank(id);
        recipe.Invoking(r => r.Evaluate(Panel(cost))).Should().Throw<FusionMetricsException>("fitting declines it");

        Refused(recipe, Panel(cost), 2).Should().AllSatisfy(d => d.Message.Should().Contain(FormattableString.Invariant($" 'bad' is {cost} after normalisation. ")))
            .And.SatisfyRespectively(
                d => d.Location.Should().Be(new DiagnosticLocation { Column = "u_s", Region = "r0005", Period = Period.OfYear(2000) }),
                d => d.Location.Should().Be(new DiagnosticLocation { Column = id, Region = "r0005", Period = Period.OfYear(2000) }));
    }

    [Theory]
    [InlineData("mpi")]
    [InlineData("ampi")]
    public void A_row_too_far_out_for_a_penalty_is_named(string id)
    {
        var recipe = EvaluationRecipe.For(System).Normalize("none").Weigh("equal").IndexBy(id);
        Refused(recipe, Panel(500), 1)[0].Message.Should().StartWith("The row has no score 'u_s'. The mean of its values, on the scale on which that of the others is 100, is -");
    }

    [Fact]
    public void Every_row_is_named_and_what_is_made_of_such_an_index_is_not()
    {
        var recipe = EvaluationRecipe.For(System).Normalize("none").Weigh("equal").IndexBy("aras").Rank(new RankingRecipe("topsis") { Over = RankingBase.Indices });
        var model = EvaluationEngine.Default.Fit(recipe, Old);

        EvaluationEngine.Default.Invoking(e => e.Score(model, TestPanel.OfRows(["good", "bad"], [[1, 0], [1, 1], [-1, 1]]))).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => (d.Rule, d.Location!.Region)).Should()
            .Equal((RankingRules.BeyondDomain, "r0001"), (RankingRules.BeyondDomain, "r0003"));
    }

    [Fact]
    public void A_window_makes_all_other_rows_new_ones()
    {
        var panel = TestPanel.Of(["good", "bad"], ("a", [[1, 2], [2, 3]]), ("b", [[2, 1], [3, 0]]));
        var recipe = EvaluationRecipe.For(System).Normalize("none", Scope.Reference(Period.OfYear(2000), Period.OfYear(2000))).Weigh("equal").IndexBy("marcos");

        recipe.Invoking(r => r.Evaluate(panel)).Should().Throw<FusionMetricsException>().Which.Diagnostics.Should()
            .ContainSingle(d => d.Rule == RankingRules.BeyondDomain).Which.Location.Should().Be(new DiagnosticLocation { Column = "u_s", Region = "b", Period = Period.OfYear(2001) });
    }

    [Fact]
    public void A_worse_value_of_a_constant_cost_scores_worse()
    {
        var recipe = EvaluationRecipe.For(System).Normalize(new MethodChoice("min-max", new MinMaxOptions { Beyond = BeyondBounds.Keep })).Weigh("equal").IndexBy("weighted-sum");
        var model = EvaluationEngine.Default.Fit(recipe, TestPanel.OfRows(["good", "bad"], [[1, 5], [2, 5], [3, 5]]));

        EvaluationEngine.Default.Score(model, TestPanel.OfRows(["good", "bad"], [[2, 4], [2, 5], [2, 7]])).Scores.Select(s => s.Index("s")).Should().Equal(0.75, 0.25, -0.75);
    }

    [Fact]
    public void Standardised_values_are_declined_by_EDAS()
        => EvaluationRecipe.For(System).Normalize("z-score").Weigh("equal").IndexBy("edas").Invoking(r => r.Evaluate(Old)).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Where(d => d.Rule == RankingRules.AverageNotPositive).Select(d => d.Location!.Column).Should().Equal("good", "bad");

    private static Panel Panel(double cost) => TestPanel.OfRows(["good", "bad"], [[1, 2], [2, 3], [3, 1], [4, 4], [2, cost]]);

    private static List<Diagnostic> Refused(EvaluationRecipe recipe, Panel panel, int count)
    {
        var model = EvaluationEngine.Default.Fit(recipe, Old);
        var errors = EvaluationEngine.Default.Invoking(e => e.Score(model, panel)).Should().Throw<FusionMetricsException>()
            .Which.Diagnostics.Where(d => d.Severity == Severity.Error).ToList();
        errors.Should().HaveCount(count).And.OnlyContain(d => d.Rule == RankingRules.BeyondDomain);
        return errors;
    }
}
