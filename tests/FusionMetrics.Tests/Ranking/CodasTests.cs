using CsCheck;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Oracles;
using FusionMetrics.Tests.Reference;

namespace FusionMetrics.Tests.Ranking;

/// <summary>
/// CODAS beside its definition, a sum over all pairs. Published values are in Reference: CodasCaseTests; what all rankings of this kind promise
/// is in SampleRankingTests.
/// </summary>
public class CodasTests
{
    [Fact]
    public void The_assessment_is_the_definition_in_77_digits()
        => Gen.Select(TiedCases.Small, Gen.OneOf(Gen.Const(0.0), Gen.Const(0.02), Gen.Double[0, 0.5], Gen.Const(2.0))).Sample((given, tau) =>
        {
            var (rows, directions, weights) = given;
            var (e, t) = Distances(rows, directions, weights);
            // Where two distances differ by tau, and by nothing else, rounding decides.
            if (tau > 0 && e.Any(a => e.Any(b => Math.Abs((BigReal.Abs(a - b) - tau).ToDouble()) < 1e-14))) return;
            var scores = Matrix.Columns(rows, directions).Ranked(new Codas(new CodasOptions { Threshold = tau }), weights);
            for (var i = 0; i < rows.Length; i++)
            {
                var expected = Definitions.Sum(e.Select((other, k) => e[i] - other + (BigReal.Abs(e[i] - other).CompareTo(tau) >= 0 ? t[i] - t[k] : 0)));
                scores[i].Should().BeApproximately(expected.ToDouble(), 2e-15 * rows.Length);
            }
        }, iter: 1000);

    [Fact]
    public void Assessments_sum_to_0()
        => TiedCases.All.Sample((rows, directions, weights) => Matrix.Columns(rows, directions).Ranked(new Codas(new CodasOptions()), weights).Sum()
            .Should().BeApproximately(0, 1e-14 * rows.Length * rows.Length), iter: 1000);

    [Fact]
    public void A_unit_of_a_column_changes_no_bit_if_it_is_a_power_of_two()
        => Gen.Select(TiedCases.All, Gen.Int[-900, 900]).Sample((given, power) =>
        {
            var (rows, directions, weights) = given;
            var scaled = Array.ConvertAll(rows, row => (double[])[Math.ScaleB(row[0], power), .. row[1..]]);
            Matrix.Columns(scaled, directions).Ranked(new Codas(new CodasOptions()), weights).Should().Equal(Matrix.Columns(rows, directions).Ranked(new Codas(new CodasOptions()), weights));
        }, iter: 1000);

    [Fact]
    public void A_row_that_crosses_tau_can_score_less_though_it_is_better()
    {
        // The first row is at E = 0.5 and T = 0.5, the second a little nearer, the third at E = 0.4799 and T = 0.6787.
        double[][] rows = [[1, 0], [0.999, 0], [0.67868, 0.67868], [0, 1]];

        var scores = Matrix.Columns(rows).Ranked(new Codas(new CodasOptions()), [0.5, 0.5]);
        scores[0].Should().BeLessThan(scores[1]);

        var withoutTau = Matrix.Columns(rows).Ranked(new Codas(new CodasOptions { Threshold = 0 }), [0.5, 0.5]);
        withoutTau[0].Should().BeGreaterThan(withoutTau[1]);
    }

    [Fact]
    public void Where_all_rows_are_alike_every_assessment_is_0()
        => Matrix.Columns([[0.2, 0], [0.2, 0], [0.2, 0]]).Ranked(new Codas(new CodasOptions()), [0.5, 0.5]).Should().Equal(0, 0, 0);

    [Theory]
    [InlineData(Direction.Benefit, -1, "FM4311")]
    [InlineData(Direction.Cost, 0, "FM4310")]
    [InlineData(Direction.Cost, -1, "FM4311")]
    public void Values_that_have_no_ratio_are_an_error_that_names_the_indicator_unless_it_weighs_nothing(Direction direction, double value, string id)
    {
        var columns = Matrix.Columns([[1, value], [2, 1]], [Direction.Benefit, direction]);
        var fit = () => new Codas(new CodasOptions()).Fit(columns, [0.5, 0.5]);
        fit.Should().Throw<FusionMetricsException>().Which.Diagnostics
            .Should().ContainSingle().Which.Should().Match<Diagnostic>(d => d.Id == id && d.Location!.Column == "c2");

        columns.Ranked(new Codas(new CodasOptions()), [1, 0]).Should().Equal(Matrix.Columns([[1], [2]]).Ranked(new Codas(new CodasOptions()), [1]));
    }

    [Fact]
    public void A_column_of_zeros_that_weighs_nothing_does_not_matter()
        => Matrix.Columns([[1, 0], [2, 0]], [Direction.Benefit, Direction.Cost]).Ranked(new Codas(new CodasOptions()), [1, 0]).Should()
            .Equal(Matrix.Columns([[1], [2]]).Ranked(new Codas(new CodasOptions()), [1]));

    // The last two rows are both at the Euclidean distance 5 / 16, and at the taxicab distances 7 / 16 and 5 / 16.
    [Fact]
    public void Rows_at_the_same_distance_are_kept_in_the_order_of_the_other_whatever_order_they_came_in()
    {
        double[][] rows = [[8, 8], [0, 0], [3, 4], [5, 0]];
        foreach (var given in new[] { rows, [.. rows.Reverse()] })
            new Codas(new CodasOptions()).Fit(Matrix.Columns(given), [0.5, 0.5])["taxicab"].Should().Equal(0, 5 / 16.0, 7 / 16.0, 1);
    }

    // 1 / 2 + 4 / 2^55 for the first row, which is farthest from the worst: each part alone is lost beside 1 / 2.
    [Fact]
    public void The_taxicab_distance_keeps_what_is_small_beside_others()
    {
        var small = Math.ScaleB(1, -52);
        double[][] rows = [[1, small, small, small, small], [0, 1, 1, 1, 1], [0, 0, 0, 0, 0]];
        new Codas(new CodasOptions()).Fit(Matrix.Columns(rows), [0.5, 0.125, 0.125, 0.125, 0.125])["taxicab"].Should().Equal(0, 0.5, Math.BitIncrement(0.5));
    }

    private static (BigReal[] Euclidean, BigReal[] Taxicab) Distances(double[][] rows, Direction[] directions, double[] weights)
    {
        var (squares, sums) = (new BigReal[rows.Length], new BigReal[rows.Length]);
        for (var j = 0; j < weights.Length; j++)
        {
            var x = Array.ConvertAll(rows, row => (BigReal)row[j]);
            var r = Array.ConvertAll(x, value => directions[j] == Direction.Benefit ? value / x.Max() : x.Min() / value);
            for (var i = 0; i < rows.Length; i++)
            {
                var v = weights[j] * (r[i] - r.Min());
                squares[i] += v * v;
                sums[i] += v;
            }
        }
        return (Array.ConvertAll(squares, square => square.IsZero ? square : BigReal.Sqrt(square)), sums);
    }
}
