using FusionMetrics.DynamicEvaluation;

namespace FusionMetrics.Tests.DynamicEvaluation;

public class ScoreHistoryTests
{
    [Fact]
    public void Times_must_increase_and_every_region_needs_a_score_a_time()
    {
        Making([], []).Should().Throw<ArgumentException>();
        Making([1, 1], [[1, 2]]).Should().Throw<ArgumentException>();
        Making([1, double.NaN], [[1, 2]]).Should().Throw<ArgumentException>();
        Making([1, 2], []).Should().Throw<ArgumentException>();
        Making([1, 2], [[1, 2], [1]]).Should().Throw<ArgumentException>();
        Making([1, 2], [[1, double.NaN]]).Should().NotThrow();
    }

    private static Action Making(double[] times, double[][] scores) => () => _ = new ScoreHistory(times, scores);
}
