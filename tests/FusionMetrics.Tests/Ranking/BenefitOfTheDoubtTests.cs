using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Oracles;

namespace FusionMetrics.Tests.Ranking;

/// <summary>
/// Scores are held between two others: no weights that are allowed may reach more, and by duality some average of shares must show that no more can be reached.
/// </summary>
public class BenefitOfTheDoubtTests
{
    private static readonly Gen<(double[][] Rows, double[] Weights)> Cases = Gen.Select(Gen.Int[2, 20], Gen.Int[1, 5]).SelectMany((rows, columns) => Gen.Select(
        Gen.OneOf(Gen.Double[0.01, 1], Gen.Int[0, 4].Select(i => i / 4.0)).Array[columns].Array[rows],
        Gen.Double[0.1, 1].Array[columns].Select(w => Array.ConvertAll(w, v => v / w.Sum())))).Where((rows, _) => Vary(rows));

    // Quarters only: many rows are alike, beside one another, or on one line with others.
    private static readonly Gen<double[][]> Grid = Gen.Select(Gen.Int[2, 8], Gen.Int[1, 4]).SelectMany((rows, columns) => Gen.Int[0, 4].Select(i => i / 4.0).Array[columns].Array[rows]).Where(Vary);

    private static readonly Gen<BenefitOfTheDoubtOptions> Bounds = Gen.Select(Gen.OneOf(Gen.Const(0.0), Gen.Double[0.01, 0.9]), Gen.Double[1.1, 3], Gen.Bool, (least, most, open) => new BenefitOfTheDoubtOptions { Least = least, Most = open ? null : most });

    private static readonly Gen<double[][]> NewRows = Gen.OneOf(Gen.Double[0.01, 2], Gen.Int[0, 8].Select(i => i / 4.0)).Array[5].Array[3];

    // Two indicators: A (1, 4), B (4, 3), C (5, 1), D (2, 2). The frontier of D's mix runs from A to B, where 1 = (w1, w2) (1, 4) = (w1, w2) (4, 3): w = (1/13, 3/13), and D scores 8/13.
    [Fact]
    public void Rows_on_the_frontier_score_1_and_others_as_far_as_they_reach()
        => Matrix.Columns([[1, 4], [4, 3], [5, 1], [2, 2]]).Ranked(new BenefitOfTheDoubt(), [0.5, 0.5]).ShouldBe([1, 1, 1, 8.0 / 13], 1e-15);

    // D lies on the line from A to B, but C beyond it: 1 = (w1, w2) C with w2 = 1 gives w = (2/3, 1).
    [Fact]
    public void A_row_on_the_line_between_two_others_is_no_best_one_where_a_third_lies_beyond()
        => Matrix.Columns([[1, 0], [0, 1], [0.9, 0.4], [0.5, 0.5]]).Ranked(new BenefitOfTheDoubt(), [0.5, 0.5]).ShouldBe([1, 1, 1, 5.0 / 6], 1e-15);

    [Fact]
    public void A_row_that_lies_beyond_the_others_by_a_hair_counts()
    {
        const double most = 0.5 + 2e-10;
        Matrix.Columns([[1, 0], [0, 1], [most, most], [0.25, 0.25]]).Ranked(new BenefitOfTheDoubt(), [0.5, 0.5]).ShouldBe([1, 1, 1, 0.25 / most], 1e-15);
    }

    [Fact]
    public void A_row_halfway_between_two_others_scores_1_whichever_way_it_is_rounded() => Gen.Double[0.1, 0.9].Array[4].Sample(x =>
    {
        double[] a = [1 + x[0], x[1]], b = [x[2], 1 + x[3]];
        Matrix.Columns([a, b, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]]).Ranked(new BenefitOfTheDoubt(), [0.5, 0.5]).Should().Equal(1, 1, 1);
    }, iter: 1000);

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
    public void The_score_is_the_largest_by_all_rows_and_all_bounds_at_once() => Gen.Select(Gen.OneOf(Cases.Select(c => c.Rows), Grid), Gen.Double[0.1, 1].Array[5], Bounds, NewRows).Sample((scope, given, bounds, more) =>
    {
        var count = scope[0].Length;
        double[] weights = [.. given[..count].Select(w => w / given[..count].Sum())];
        double[][] rows = [.. scope, .. more.Select(row => row[..count])];
        foreach (var options in new[] { bounds, new() })
        {
            var ranking = new BenefitOfTheDoubt(options);
            var scores = Matrix.Columns(rows).Scored(ranking, ranking.Fit(Matrix.Columns(scope), weights));
            double[] least = [.. weights.Select(w => options.Least * w)], most = [.. weights.Select(w => options.Most * w ?? 1)];
            for (var r = 0; r < rows.Length; r++) scores[r].Should().BeApproximately(Largest(scope, rows[r], least, most), 1e-12);
        }
    }, iter: 1000);

    [Fact]
    public void With_two_indicators_bounded_shares_score_right_however_small_values_are() => Gen.Select(Powers(-12, 0).Array[2, 12].Where(Vary), Bounds, Gen.Double[0.1, 0.9]).Sample((rows, bounds, weight) =>
    {
        var scores = Matrix.Columns(rows).Ranked(new BenefitOfTheDoubt(bounds), [weight, 1 - weight]);

        for (var r = 0; r < rows.Length; r++) (scores[r] * Reciprocal(rows, rows[r], bounds, weight)).ToDouble().Should().BeApproximately(1, 1e-9);
    }, iter: 1000);

    [Fact]
    public void With_two_indicators_bounded_shares_score_right_however_far_beyond_the_others_a_new_row_lies() => Gen.Select(Powers(-3, 0).Array[2, 12].Where(Vary), Powers(-40, 40), Gen.Double[1.1, 3], Gen.Double[0.1, 0.9]).Sample((rows, row, most, weight) =>
    {
        var bounds = new BenefitOfTheDoubtOptions { Most = most };
        var ranking = new BenefitOfTheDoubt(bounds);
        var score = Matrix.Columns([row]).Scored(ranking, ranking.Fit(Matrix.Columns(rows), [weight, 1 - weight]))[0];

        (score * Reciprocal(rows, row, bounds, weight)).ToDouble().Should().BeApproximately(1, 1e-12);
    }, iter: 1000);

    [Fact]
    public void A_value_that_is_next_to_nothing_beside_others_counts_as_0() => Gen.Select(Cases.Where(c => c.Weights.Length > 1), Gen.Double[1.1, 3], Gen.Double[-27, -21], Gen.Int[0, 4]).Sample((c, most, power, at) =>
    {
        var ranking = new BenefitOfTheDoubt(new BenefitOfTheDoubtOptions { Most = most });
        var frame = ranking.Fit(Matrix.Columns(c.Rows), c.Weights);
        double[] With(double value) => Matrix.Columns(Array.ConvertAll(c.Rows, row => row.Select((z, j) => j == at % row.Length ? value : z + 0.5).ToArray())).Scored(ranking, frame);

        With(Math.Pow(10, power)).Should().Equal(With(0), (a, b) => Math.Abs(a - b) < 1e-18);
    }, iter: 1000);

    [Fact]
    public void Every_indicator_can_have_bounds_of_its_own() => Gen.Select(
        Gen.Int[0, 7].Select(i => i / 4.0).Array[3].Array[2, 6].Where(rows => Enumerable.Range(0, 3).All(j => rows.Any(row => row[j] >= 1))),
        NewRows, Gen.OneOf(Gen.Const(0.0), Gen.Const(0.1), Gen.Const(0.3)).Array[3], Gen.OneOf(Gen.Const(0.5), Gen.Const(0.7), Gen.Const(1.0)).Array[3]).Sample((scope, rows, least, most) =>
    {
        var search = new BestWeightSearch(new BestWeights(scope, least, most));

        foreach (var row in rows.Select(row => row[..3])) search.Score(row).Should().BeApproximately(Largest(scope, row, least, most), 1e-12);
    }, iter: 1000);

    [Fact]
    public void Rows_of_best_practice_are_there_once_and_none_is_nowhere_above_another() => Grid.Sample(rows =>
    {
        var best = BestPractice(rows);

        for (var i = 0; i < best.Length; i++)
            for (var k = 0; k < best.Length; k++)
                if (i != k) best[i].Zip(best[k]).Any(z => z.First > z.Second).Should().BeTrue();
    }, iter: 1000);

    [Fact]
    public void A_row_above_another_by_less_than_rounding_of_their_sums_is_the_one_of_best_practice()
    {
        BestPractice([[1, 0], [1, 1e-20], [0, 1]]).Should().HaveCount(2).And.ContainEquivalentOf(new[] { 1, 1e-20 });
        BestPractice([[0, 1], [1, 1e-20], [1, 0]]).Should().HaveCount(2).And.ContainEquivalentOf(new[] { 1, 1e-20 });
    }

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

    // The best row beside it is (1, 1): with shares (0.9, 0.1) of a score s, s = 1 / (0.9 / 1 + 0.1 / 1e-30).
    [Fact]
    public void What_must_have_a_share_and_is_next_to_nothing_leaves_as_little()
    {
        var ranking = new BenefitOfTheDoubt(new BenefitOfTheDoubtOptions { Least = 0.2 });
        var frame = ranking.Fit(Matrix.Columns([[1, 1], [0.5, 0.5]]), [0.5, 0.5]);

        (Matrix.Columns([[1, 1e-30]]).Scored(ranking, frame)[0] / 1e-29).Should().BeApproximately(1, 1e-14);
    }

    // The first share is as small as it may be, p, the last as large, 0.5, and the first row is the largest beside this one.
    [Fact]
    public void A_share_that_has_to_be_there_counts_however_small_it_and_the_value_are()
    {
        const double p = 1e-8 / 3;
        var ranking = new BenefitOfTheDoubt(new BenefitOfTheDoubtOptions { Least = 1e-8, Most = 1.5 });
        var frame = ranking.Fit(Matrix.Columns([[0.7, 1, 0.1], [0.5, 0.5, 1], [1, 0.3, 1]]), [1.0 / 3, 1.0 / 3, 1.0 / 3]);

        var score = Matrix.Columns([[1e-12, 1e-5, 1]]).Scored(ranking, frame)[0];
        score.Should().BeApproximately(1 / (p * 0.7 / 1e-12 + (0.5 - p) / 1e-5 + 0.5 * 0.1), 1e-18);
    }

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
        var bounded = new BenefitOfTheDoubt(new BenefitOfTheDoubtOptions { Least = 0.5, Most = 1.2 });
        Matrix.Columns(rows).Ranked(bounded, [0.25, 0.25, 0.5, 0]).Should().Equal(Matrix.Columns(Array.ConvertAll(rows, row => row[..2])).Ranked(bounded, [0.5, 0.5]));
    }

    [Fact]
    public void Rows_that_are_all_alike_score_1_with_a_warning()
    {
        var columns = Matrix.Columns([[0, 2], [0, 2]]);
        var frame = new BenefitOfTheDoubt().Fit(columns, [0.5, 0.5]);

        columns.Scored(new BenefitOfTheDoubt(), frame).Should().Equal(1, 1);
        frame.Diagnostics.Select(d => d.Id).Should().Equal("FM4341");
        new BenefitOfTheDoubt().Fit(Matrix.Columns([[0, 2], [0, 3]]), [0.5, 0.5]).Diagnostics.Should().BeEmpty();
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
    public void A_row_with_a_missing_value_has_no_score()
    {
        var ranking = new BenefitOfTheDoubt();
        var frame = ranking.Fit(Matrix.Columns([[1, 4], [4, 3], [5, 1]]), [0.5, 0.5]);

        Matrix.Columns([[5, 1], [double.NaN, 2], [5, 1]]).Scored(ranking, frame).Should().Equal(1, double.NaN, 1);
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

    private static double[][] BestPractice(double[][] rows)
        => [.. new BenefitOfTheDoubt().Fit(Matrix.Columns(rows), [.. rows[0].Select(_ => 1.0 / rows[0].Length)])["best-practice"].Chunk(rows[0].Length)];

    // The definition in one linear programme: sum w z for no row above 1, and every w_j z_j of this row within its shares of sum w z.
    private static double Largest(double[][] scope, double[] row, double[] least, double[] most)
    {
        var columns = Enumerable.Range(0, row.Length);
        IEnumerable<double[]> atLeast = columns.Select(j => row.Select((z, k) => k == j ? (least[j] - 1) * z : least[j] * z).ToArray());
        IEnumerable<double[]> atMost = columns.Select(j => row.Select((z, k) => k == j ? (1 - most[j]) * z : -most[j] * z).ToArray());
        return LinearProgram.Maximise([.. scope, .. atLeast, .. atMost], [.. scope.Select(_ => 1.0), .. new double[2 * row.Length]], row)!.Value.Value.ToDouble();
    }

    private static Gen<double[]> Powers(double least, double most) => Gen.Double[least, most].Select(e => Math.Pow(10, e)).Array[2];

    // With shares p and 1 - p a score is 1 / the largest sum of share times ratio; the best p is an end of its range or where two rows have the same sum.
    private static BigReal Reciprocal(double[][] rows, double[] row, BenefitOfTheDoubtOptions bounds, double weight)
    {
        double least = Math.Max(bounds.Least * weight, 1 - (bounds.Most * (1 - weight) ?? 1)), most = Math.Min(bounds.Most * weight ?? 1, 1 - bounds.Least * (1 - weight));
        var ratios = Array.ConvertAll(rows, other => (A: (BigReal)other[0] / row[0], B: (BigReal)other[1] / row[1]));
        var meetings = ratios.SelectMany(x => ratios.Where(y => !(x.A - x.B - y.A + y.B).IsZero).Select(y => (y.B - x.B) / (x.A - x.B - y.A + y.B))).Where(p => p > least && p < most);
        return meetings.Append(least).Append(most).Min((BigReal p) => ratios.Max(((BigReal A, BigReal B) x) => p * x.A + (1 - p) * x.B));
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
