using CsCheck;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Evaluation;

/// <summary>The whole engine at the ends of the range of numbers: min-max takes the unit away, so the unit may be anything.</summary>
public class ExtremeScaleTests
{
    private static readonly IndicatorSystem System = new([
        new Subsystem("a", [new Indicator("x"), new Indicator("y", Direction.Cost)]),
        new Subsystem("b", [new Indicator("z")]),
    ]);

    private static readonly EvaluationRecipe Recipe = EvaluationRecipe.For(System).Rank("topsis").Couple().Detect();

    [Theory]
    [InlineData(1023)]
    [InlineData(1000)]
    [InlineData(-900)]
    public void A_unit_at_the_end_of_the_range_changes_no_score(int power)
        => Gen.Double[0.01, 1].Array[3].Array[3, 30].Sample(rows =>
        {
            var (scaled, plain) = (Evaluated(rows, power), Evaluated(rows, 0));
            for (var i = 0; i < rows.Length; i++)
            {
                AreAlike(scaled.Scores[i].Score, plain.Scores[i].Score);
                AreAlike(scaled.Coupling![i].D, plain.Coupling![i].D);
            }
            foreach (var (weight, expected) in scaled.Weights.Zip(plain.Weights)) AreAlike(weight.Weight, expected.Weight);
        });

    private static EvaluationResult Evaluated(double[][] rows, int power)
        => Recipe.Evaluate(TestPanel.OfRows(["x", "y", "z"], Array.ConvertAll(rows, row => Array.ConvertAll(row, v => Math.ScaleB(v, power)))));

    private static void AreAlike(double computed, double expected) => computed.Should().BeApproximately(expected, 1e-14);
}
