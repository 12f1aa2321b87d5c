using CsCheck;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;

namespace FusionMetrics.Tests.Ranking;

/// <summary>
/// Scores are held between two others: no weights that are allowed may reach more, and by duality some average of shares must show that no more can be reached.
/// </summary>
public class BenefitOfTheDoubtTests
{
    private static readonly Gen<(double[][] Rows, double[] Weights)> Cases = Gen.Select(Gen.Int[2, 20], Gen.Int[1, 5]).SelectMany((rows, columns) => Gen.Select(
        Gen.OneOf(Gen.Double[0.01, 1], Gen.Int[0, 4].Select(i => i / 4.0)).Array[columns].Array[rows],
        Gen.Double[0.1, 1].Array[columns].Select(w => Array.ConvertAll(w, v => v / w.Sum())))).Where((rows, _) => Vary(rows));

    private static readonly Gen<BenefitOfTheDoubtOptions> Bounds = Gen.Select(Gen.Double[0, 0.9], Gen.Double[1.1, 3], Gen.Bool, (least, most, open) => new BenefitOfTheDoubtOptions { Least = least, Most = open ? null : most });

    // Two indicators: A (1, 4), B (4, 3), C (5, 1), D (2, 2). The frontier of D's mix runs from A to B, where 1 = (w1, w2) (1, 4) = (w1, w2) (4, 3): w = (1/13, 3/13), and D scores 8/13.
    [Fact]
    public void Rows_on_the_frontier_score_1_and_others_as_far_as_they_reach()
        => Matrix.Columns([[1, 4], [4, 3], [5, 1], [2, 2]]).Ranked(new BenefitOfTheDoubt(), [0.5, 0.5]).ShouldBe([1, 1, 1, 8.0 / 13], 1e-15);

    // Only one indicator: a row scores what it has of the best.
    [Fact]
    public void A_single_indicator_is_divided_by_its_best() => Matrix.Columns([[2], [5], [0]]).Ranked(new BenefitOfTheDoubt(), [1]).Should().Equal(0.4, 1, 0);

    [Fact]
    public void No_weights_reach_more_and_the_best_are_allowed() => Gen.Select(Cases, Gen.Double[0.001, 1].Array[5].Array[20]).Sample((c, tries) =>
    {
        var scores = Matrix.Columns(c.Rows).Ranked(new BenefitOfTheDoubt(), c.Weights);

        scores.Should().OnlyContain(s => s >= 0 && s <= 1);
        scores.Max().Should().Be(1);
        foreach (var weights in tries)
        {
            var sums = Array.ConvertAll(c.Rows, row => row.Zip(weights, (z, w) => z * w).Sum());
            for (var i = 0; i < sums.Length; i++) scores[i].Should().BeGreaterThanOrEqualTo(sums[i] / sums.Max() - 1e-14);
        }
    }, iter: 1000);

    // A score s of row r is the most that can be reached where a mix of rows, their shares summing to s, is nowhere below r (the dual programme); solved here by vertices of two indicators.
    [Fact]
    public void With_two_indicators_the_score_is_the_distance_to_the_hull() => Gen.Int[2, 15].SelectMany(n => Gen.Double[0.01, 1].Array[2].Array[n]).Where(Vary).Sample(rows =>
    {
        var scores = Matrix.Columns(rows).Ranked(new BenefitOfTheDoubt(), [0.5, 0.5]);

        for (var r = 0; r < rows.Length; r++) scores[r].Should().BeApproximately(1 / Stretch(rows, rows[r]), 1e-12);
    }, iter: 1000);

    [Fact]
    public void Bounded_shares_are_found_as_the_best_of_many() => Gen.Select(Cases, Bounds, Gen.Double[0.001, 1].Array[5].Array[30]).Sample((c, bounds, tries) =>
    {
        var scores = Matrix.Columns(c.Rows).Ranked(new BenefitOfTheDoubt(bounds), c.Weights);
        var free = Matrix.Columns(c.Rows).Ranked(new BenefitOfTheDoubt(), c.Weights);

        for (var r = 0; r < scores.Length; r++)
        {
            scores[r].Should().BeInRange(0, free[r] + 1e-15);
            // Shares of the weights themselves are allowed, and any mix of them with others that are.
            scores[r].Should().BeGreaterThanOrEqualTo(ByShares(c.Rows, c.Rows[r], c.Weights) - 1e-14);
            foreach (var shares in tries.Select(t => Allowed(t, c.Weights, bounds))) scores[r].Should().BeGreaterThanOrEqualTo(ByShares(c.Rows, c.Rows[r], shares) - 1e-14);
        }
    }, iter: 1000);

    [Fact]
    public void Shares_bound_on_both_sides_leave_little_to_choose()
    {
        // Between 0.99 and 1.01 times equal shares the score is nearly that of equal shares: D's best is the row that is largest beside it by them.
        double[][] rows = [[1, 4], [4, 3], [5, 1], [2, 2]];
        var scores = Matrix.Columns(rows).Ranked(new BenefitOfTheDoubt(new BenefitOfTheDoubtOptions { Least = 0.99, Most = 1.01 }), [0.5, 0.5]);

        for (var r = 0; r < rows.Length; r++) scores[r].Should().BeApproximately(ByShares(rows, rows[r], [0.5, 0.5]), 0.02);
        // Exactly, for D: shares (p, 1 - p) and B's ratios 4/2 and 3/2, so that the least p is best, 0.495.
        scores[3].Should().BeApproximately(1 / (0.495 * 2 + 0.505 * 1.5), 1e-14);
    }

    [Fact]
    public void An_indicator_that_must_have_a_share_and_is_0_leaves_a_score_of_0()
        => Matrix.Columns([[1, 0], [0.5, 1]]).Ranked(new BenefitOfTheDoubt(new BenefitOfTheDoubtOptions { Least = 0.1 }), [0.5, 0.5])[0].Should().Be(0);

    [Fact]
    public void Units_change_nothing() => Gen.Select(Cases, Bounds, Gen.Int[-300, 300].Array[5], Gen.Double[0.1, 10].Array[5]).Sample((c, bounds, powers, factors) =>
    {
        var scores = Matrix.Columns(c.Rows).Ranked(new BenefitOfTheDoubt(bounds), c.Weights);

        Matrix.Columns(Scaled(c.Rows, j => Math.ScaleB(1, powers[j]))).Ranked(new BenefitOfTheDoubt(bounds), c.Weights).Should().Equal(scores);
        Matrix.Columns(Scaled(c.Rows, j => factors[j])).Ranked(new BenefitOfTheDoubt(bounds), c.Weights).Should().Equal(scores, (a, b) => Math.Abs(a - b) < 1e-14);
    }, iter: 1000);

    [Fact]
    public void A_row_that_is_nowhere_worse_never_scores_less() => Gen.Select(Cases, Bounds, Gen.Double[0, 1].Array[5]).Sample((c, bounds, share) =>
    {
        var ranking = new BenefitOfTheDoubt(bounds);
        var frame = ranking.Fit(Matrix.Columns(c.Rows), c.Weights);
        double[] worse = [.. c.Rows[0].Select((z, j) => z * share[j])];

        var scores = Matrix.Columns([c.Rows[0], worse]).Scored(ranking, frame);
        scores[1].Should().BeLessThanOrEqualTo(scores[0] + 1e-15);
    }, iter: 1000);

    [Fact]
    public void Rows_given_again_in_another_order_change_nothing() => Gen.Select(Cases, Bounds).Sample((c, bounds) =>
    {
        var scores = Matrix.Columns(c.Rows).Ranked(new BenefitOfTheDoubt(bounds), c.Weights);

        Matrix.Columns([.. c.Rows.Reverse(), .. c.Rows]).Ranked(new BenefitOfTheDoubt(bounds), c.Weights).Should().Equal([.. scores.Reverse(), .. scores]);
    }, iter: 1000);

    [Fact]
    public void What_is_constant_or_has_no_weight_plays_no_part()
    {
        double[][] rows = [[1, 4, 7, 9], [4, 3, 7, 1], [5, 1, 7, 5], [2, 2, 7, 9]];

        Matrix.Columns(rows).Ranked(new BenefitOfTheDoubt(), [0.25, 0.25, 0.5, 0]).ShouldBe([1, 1, 1, 8.0 / 13], 1e-15);
    }

    [Fact]
    public void Rows_that_are_all_alike_score_1_with_a_warning()
    {
        var columns = Matrix.Columns([[0, 2], [0, 2]]);
        var frame = new BenefitOfTheDoubt().Fit(columns, [0.5, 0.5]);

        columns.Scored(new BenefitOfTheDoubt(), frame).Should().Equal(1, 1);
        frame.Diagnostics.Select(d => d.Id).Should().Equal("FM4341");
    }

    [Fact]
    public void New_rows_may_score_above_1_and_what_they_have_below_0_counts_as_0()
    {
        var ranking = new BenefitOfTheDoubt();
        var frame = ranking.Fit(Matrix.Columns([[1, 4], [4, 3], [5, 1]]), [0.5, 0.5]);

        Matrix.Columns([[10, 2], [-3, 2], [double.MaxValue, 0]]).Scored(ranking, frame).Should().SatisfyRespectively(
            s => s.Should().Be(2), s => s.Should().Be(0.5), s => double.IsFinite(s).Should().BeTrue());
    }

    [Fact]
    public void Costs_and_negative_values_are_errors_that_name_their_columns()
        => new BenefitOfTheDoubt().Fit(Matrix.Columns([[1, 2], [-1, 3]], [Direction.Benefit, Direction.Cost]), [0.5, 0.5]).Diagnostics
            .Select(d => (d.Id, d.Location!.Column)).Should().Equal(("FM4301", "c2"), ("FM4340", "c1"));

    [Theory]
    [InlineData(1.0, null)]
    [InlineData(-0.1, null)]
    [InlineData(0.0, 1.0)]
    [InlineData(0.0, double.PositiveInfinity)]
    public void Bounds_that_leave_nothing_to_choose_are_refused(double least, double? most)
        => FluentActions.Invoking(() => new BenefitOfTheDoubt(new BenefitOfTheDoubtOptions { Least = least, Most = most })).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(0, null)]
    [InlineData(0.5, null)]
    [InlineData(0.25, 1.5)]
    public void Ten_times_the_rows_of_a_block_need_no_more_memory(double least, double? most)
    {
        double[][] rows = [.. Enumerable.Range(0, 40).Select(i => (double[])[i % 7 / 7.0, i * 11 % 13 / 13.0, i * 5 % 40 / 40.0, (40 - i) / 40.0])];
        var ranking = new BenefitOfTheDoubt(new BenefitOfTheDoubtOptions { Least = least, Most = most });
        var scoring = ranking.Prepare(ranking.Fit(Matrix.Columns(rows), [0.25, 0.25, 0.25, 0.25]));

        long Allocated(int times)
        {
            double[] values = [.. Enumerable.Range(0, 4).SelectMany(j => Enumerable.Repeat(rows, times).SelectMany(r => r).Select(row => row[j]))];
            var scores = new double[40 * times];
            var before = GC.GetAllocatedBytesForCurrentThread();
            scoring(new RowBlock(values, 4, scores.Length, scores.Length), scores);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated(1).Should().BePositive();
        Allocated(10).Should().Be(Allocated(1));
    }

    private static bool Vary(double[][] rows) => Enumerable.Range(0, rows[0].Length).All(j => rows.Any(r => r[j] != rows[0][j]));

    private static double[][] Scaled(double[][] rows, Func<int, double> factor) => Array.ConvertAll(rows, row => row.Select((z, j) => z * factor(j)).ToArray());

    // Given shares of a score are weights, share / value times the score: it is 1 / the largest sum of share times ratio.
    private static double ByShares(double[][] rows, double[] row, double[] shares)
    {
        if (row.Zip(shares).Any(p => p.First == 0 && p.Second > 0)) return 0;
        return 1 / rows.Max(other => other.Select((z, j) => shares[j] == 0 ? 0 : shares[j] * z / row[j]).Sum());
    }

    // Shares on the way from the weights to others, as far as bounds allow.
    private static double[] Allowed(double[] others, double[] weights, BenefitOfTheDoubtOptions bounds)
    {
        var target = others[..weights.Length];
        double[] to = [.. target.Select(t => t / target.Sum())];
        var way = weights.Zip(to, (w, t) => t < w ? (1 - bounds.Least) * w / (w - t) : t > w && bounds.Most is { } most ? (most - 1) * w / (t - w) : 1).Append(1).Min();
        return [.. weights.Zip(to, (w, t) => w + way * (t - w))];
    }

    // How far a row can be stretched until it meets the hull of the others and the axes: along one row, or between two.
    private static double Stretch(double[][] rows, double[] row)
    {
        var most = rows.Max(other => Math.Min(other[0] / row[0], other[1] / row[1]));
        foreach (var a in rows)
            foreach (var b in rows)
            {
                // a + t (b - a) in the direction of row.
                var denominator = (b[0] - a[0]) * row[1] - (b[1] - a[1]) * row[0];
                var t = (a[1] * row[0] - a[0] * row[1]) / denominator;
                if (t is >= 0 and <= 1) most = Math.Max(most, (a[0] + t * (b[0] - a[0])) / row[0]);
            }
        return most;
    }
}
