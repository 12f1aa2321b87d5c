using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Evaluation;

public class RankingWeightTests
{
    [Fact]
    public void In_the_ranking_an_indicator_weighs_its_subsystems_weight_times_its_own()
    {
        var system = new IndicatorSystem([
            new Subsystem("a", [new Indicator("x"), new Indicator("y")]) { Weight = 3 },
            new Subsystem("b", [new Indicator("z")]) { Weight = 1 },
        ]);

        var result = EvaluationRecipe.For(system).Normalize("none").Weigh("equal").Rank("weighted-sum")
            .Evaluate(TestPanel.OfRows(["x", "y", "z"], [[1, 0, 0], [0, 1, 0], [0, 0, 1]]));

        result.Model.Frames.Should().ContainSingle().Which.Ranking!["weight"].Should().Equal(0.375, 0.375, 0.25);
        result.Scores.Select(row => row.Score).Should().Equal(0.375, 0.375, 0.25);
        result.Scores.Select(row => row.Rank).Should().Equal(1, 1, 3);
    }
}
