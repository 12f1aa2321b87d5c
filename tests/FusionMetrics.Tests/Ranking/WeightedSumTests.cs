using CsCheck;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Ranking;

public class WeightedSumTests
{
    private static readonly Gen<(double[][] Rows, double[] Weights)> Cases = Gen.Select(Gen.Int[1, 20], Gen.Int[1, 8])
        .SelectMany((rows, columns) => Gen.Select(
            Gen.Double[0, 1].Array[columns].Array[rows], Gen.Double[0.1, 1].Array[columns].Select(w => Array.ConvertAll(w, v => v / w.Sum()))));

    [Fact]
    public void The_score_is_the_sum_of_weight_times_value()
        => Cases.Sample((rows, weights) =>
        {
            var scores = Matrix.Columns(rows).Ranked(new WeightedSum(), weights);
            for (var i = 0; i < rows.Length; i++)
            {
                var expected = Definitions.Sum(Definitions.Exact(rows[i]).Zip(Definitions.Exact(weights), (z, w) => z * w));
                scores[i].Should().BeApproximately(expected.ToDouble(), 1e-15);
            }
        });

    [Fact]
    public void A_row_that_is_better_in_any_column_and_worse_in_none_never_scores_less()
        => Gen.Select(Cases, Gen.Double[0, 0.2].Array[8]).Sample((given, better) =>
        {
            double[][] rows = [given.Rows[0], [.. given.Rows[0].Select((z, j) => z + better[j])]];
            var scores = Matrix.Columns(rows).Ranked(new WeightedSum(), given.Weights);
            scores[1].Should().BeGreaterThanOrEqualTo(scores[0]);
        });

    [Fact]
    public void A_single_column_of_weight_1_is_the_score() => Matrix.Columns([[0.1], [0.7]]).Ranked(new WeightedSum(), [1]).Should().Equal(0.1, 0.7);

    [Fact]
    public void A_column_that_is_still_a_cost_is_an_error_that_names_it()
    {
        var frame = new WeightedSum().Fit(Matrix.Columns([[1, 2]], [Direction.Benefit, Direction.Cost]), [0.5, 0.5]);
        frame.Diagnostics.Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Id == RankingRules.CostColumn.Id && d.Location!.Column == "c2");
    }
}
