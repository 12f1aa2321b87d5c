using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Weighting;

namespace FusionMetrics.Tests.Weighting;

/// <summary>Importance is computed again here from the index itself, and no other weights may come nearer to the targets.</summary>
public class TargetImportanceWeightingTests
{
    // Indicators that share some part of the first column, for better or worse.
    private static readonly Gen<(double[][] Columns, double[] Targets)> Cases = Gen.Select(Gen.Int[2, 5], Gen.Int[12, 40], Gen.Int).SelectMany((columns, rows, seed) => Gen.Select(
        Gen.Double[-0.5, 0.95].Array[columns], Gen.OneOf(Gen.Double[0.1, 1], Gen.Const(0.3)).Array[columns], (share, targets) => (Related(share, rows, new Random(seed)), targets)));

    private static readonly Gen<ImportanceMeasure> Measures = Gen.Int[0, 2].Select(i => (ImportanceMeasure)i);

    [Fact]
    public void The_reported_importance_is_that_of_the_indicators_in_the_index() => Gen.Select(Cases, Measures).Sample((c, measure) =>
    {
        var outcome = Weigh(c, measure);

        outcome.Weights.ShouldBeProper();
        var importance = Importance(c.Columns, outcome.Weights, measure);
        Values(outcome, "importance").Should().Equal(importance, (a, b) => Math.Abs(a - b) < 1e-11);
        Values(outcome, "target").Should().Equal(c.Targets.Select(t => t / c.Targets.Sum()), (a, b) => Math.Abs(a - b) < 1e-15);
    }, iter: 1000);

    [Fact]
    public void Targets_are_met_or_a_warning_says_that_they_are_not() => Gen.Select(Cases, Measures).Sample((c, measure) =>
    {
        var outcome = Weigh(c, measure);

        var off = Values(outcome, "importance").Zip(Values(outcome, "target")).Max(p => Math.Abs(p.First - p.Second));
        outcome.Diagnostics.Select(d => d.Id).Should().Equal(off > 1e-9 ? ["FM4244"] : Array.Empty<string>());
        if (outcome.Weights.All(w => w > 0) && measure != ImportanceMeasure.CorrelationRatio) off.Should().BeLessThan(1e-12);
    }, iter: 1000);

    [Fact]
    public void No_other_weights_come_nearer_by_correlation() => Gen.Select(Cases, Gen.Double[0, 1].Array[5].Array[20]).Sample((c, others) =>
    {
        var least = Distance(c, Weigh(c, ImportanceMeasure.Correlation).Weights, ImportanceMeasure.Correlation);

        foreach (var other in others.Select(o => o[..c.Columns.Length]))
        {
            var reached = Correlations(c.Columns, other);
            // Where correlations sum to less than 0, their shares turn everything round.
            if (reached.Sum() > 0) Distance(c, other, ImportanceMeasure.Correlation).Should().BeGreaterThanOrEqualTo(least - 1e-12);
        }
    }, iter: 1000);

    [Theory]
    [InlineData(ImportanceMeasure.Correlation)]
    [InlineData(ImportanceMeasure.CorrelationRatio)]
    public void No_weights_nearby_come_nearer(ImportanceMeasure measure) => Gen.Select(Cases, Gen.Double[-1, 1].Array[5].Array[10]).Sample((c, moves) =>
    {
        var weights = Weigh(c, measure).Weights;
        var least = Distance(c, weights, measure);

        foreach (var move in moves)
        {
            double[] nearby = [.. weights.Select((w, i) => Math.Max(0, w + 1e-4 * move[i]))];
            Distance(c, nearby, measure).Should().BeGreaterThanOrEqualTo(least - 1e-13);
        }
    }, iter: 1000);

    [Fact]
    public void The_order_of_indicators_changes_the_order_of_weights_and_nothing_else() => Gen.Select(Cases, Measures).Sample((c, measure) =>
        Weigh(([.. c.Columns.Reverse()], [.. c.Targets.Reverse()]), measure).Weights.Should().Equal(Weigh(c, measure).Weights.Reverse(), (a, b) => Math.Abs(a - b) < 1e-9), iter: 1000);

    // With two indicators of the same spread every correlation but -1 gives both the same importance at equal weights.
    [Fact]
    public void Two_indicators_of_the_same_spread_are_alike_at_equal_weights()
        => Weigh(([[0, 1, 2, 3, 4], [0, 2, 1, 4, 3]], [1, 1]), ImportanceMeasure.Correlation).Weights.ShouldBe([0.5, 0.5], 1e-15);

    [Fact]
    public void Without_correlation_weights_times_spread_are_the_targets()
    {
        // Orthogonal columns; the second spreads twice as far.
        double[][] columns = [[1, 1, -1, -1], [2, -2, 2, -2]];

        Weigh((columns, [3, 1]), ImportanceMeasure.Correlation).Weights.ShouldBe([6.0 / 7, 1.0 / 7], 1e-15);
        Weigh((columns, [9, 1]), ImportanceMeasure.SquaredCorrelation).Weights.ShouldBe([6.0 / 7, 1.0 / 7], 1e-15);
    }

    [Fact]
    public void An_indicator_that_needs_a_negative_weight_gets_0()
    {
        // b is a and a little noise, so that it is about as important as a whatever its weight; c stands alone.
        var outcome = Weigh(([[1, 2, 3, 4, 5, 6], [1.1, 2, 2.9, 4.1, 5, 5.9], [1, -1, 0, 0, -1, 1]], [10, 1, 1]), ImportanceMeasure.Correlation);

        outcome.Weights[1].Should().Be(0);
        var off = Values(outcome, "importance").Zip(Values(outcome, "target"), (i, t) => Math.Abs(i - t)).ToList();
        var worst = off.IndexOf(off.Max());
        var said = outcome.Diagnostics.Should().ContainSingle().Which;
        said.Message.Should().StartWith($"No weights of 0 or more make c0, c1, c2 as important as was meant. Farthest off is 'c{worst}': ");
        said.Location!.Column.Should().Be($"c{worst}");
    }

    [Fact]
    public void Targets_come_from_the_recipe_then_from_the_indicators_then_are_equal()
    {
        ArrayColumn[] Columns(double? first, double? second) => [new([1, 1, -1, -1], new Indicator("a") { Weight = first }), new([1, -1, 1, -1], new Indicator("b") { Weight = second })];

        new TargetImportanceWeighting().Weigh(Columns(null, null)).Weights.ShouldBe([0.5, 0.5], 1e-15);
        new TargetImportanceWeighting().Weigh(Columns(3, 1)).Weights.ShouldBe([0.75, 0.25], 1e-15);
        new TargetImportanceWeighting(new TargetImportanceOptions { Targets = new Dictionary<string, double> { ["a"] = 1, ["b"] = 4 } }).Weigh(Columns(3, 1)).Weights.ShouldBe([0.2, 0.8], 1e-15);
        var missing = new TargetImportanceWeighting().Invoking(w => w.Weigh(Columns(1, null))).Should().Throw<FusionMetricsException>().Which.Diagnostics.Single();
        (missing.Id, missing.Location!.Column).Should().Be(("FM4233", "b"));
        new TargetImportanceWeighting().Wrong([new Indicator("a") { Weight = 1 }, new Indicator("b")]).Should().Equal("FM4233");
        new TargetImportanceWeighting(new TargetImportanceOptions { Targets = new Dictionary<string, double> { ["a"] = -1, ["q"] = 1 } }).Wrong(Group.Of("a")).Should().Equal("FM4235", "FM4231");
    }

    [Fact]
    public void Constant_indicators_weigh_nothing_and_their_targets_fall_away()
    {
        var outcome = Weigh(([[1, 1, -1, -1], [5, 5, 5, 5], [1, -1, 1, -1]], [1, 7, 3]), ImportanceMeasure.CorrelationRatio);

        outcome.Weights[1].Should().Be(0);
        Values(outcome, "target").Should().Equal(0.25, 0, 0.75);
        var constant = Weigh(([[5, 5], [2, 2]], [1, 3]), ImportanceMeasure.Correlation);
        constant.Diagnostics.Single().Id.Should().Be("FM4202");
        constant.Weights.Should().Equal(0.5, 0.5);
        FluentActions.Invoking(() => Weigh(([[1, 2], [5, 5]], [0, 7]), ImportanceMeasure.Correlation)).Should().Throw<FusionMetricsException>().Which.Diagnostics.Single().Id.Should().Be("FM4234");
    }

    [Fact]
    public void A_target_of_0_among_others_is_met_where_nothing_correlates()
    {
        double[][] columns = [[1, 1, -1, -1], [1, -1, 1, -1], [1, -1, -1, 1]];

        Weigh((columns, [3, 0, 1]), ImportanceMeasure.Correlation).Weights.ShouldBe([0.75, 0, 0.25], 1e-15);
        // In units far apart, the smallest of which does not count.
        Weigh((Array.ConvertAll(columns, c => Array.ConvertAll(c, x => c == columns[1] ? x * 1e-300 : x * 1e150)), [3, 0, 1]), ImportanceMeasure.Correlation).Weights.ShouldBe([0.75, 0, 0.25], 1e-15);
        Weigh(([[1e-200, 1e-200, -1e-200, -1e-200], [1e200, -1e200, 1e200, -1e200]], [1, 1]), ImportanceMeasure.Correlation).Weights.Should().Equal(1, 0);
    }

    // The third is the sum of the first two. Of all shares (1, 1, r) + s (1, 1, -r), with r the root of 2, which have the same correlations, those with s = 0 are the most even.
    [Fact]
    public void Of_shares_that_do_the_same_the_most_even_are_taken()
        => Weigh(([[1, 1, -1, -1], [1, -1, 1, -1], [2, 0, 0, -2]], [1, 1, Math.Sqrt(2)]), ImportanceMeasure.Correlation).Weights
            .Should().Equal([1.0 / 3, 1.0 / 3, 1.0 / 3], (w, e) => Math.Abs(w - e) < 1e-9);

    [Fact]
    public void A_search_that_misses_its_targets_says_that_it_searched()
        => Weigh(([[1, 2, 3, 4, 5, 6], [1.1, 2, 2.9, 4.1, 5, 5.9], [1, -1, 0, 0, -1, 1]], [10, 1, 1]), ImportanceMeasure.CorrelationRatio).Diagnostics.Single().Message
            .Should().StartWith("No weights of 0 or more were found that make c0, c1, c2 as important as was meant.");

    [Fact]
    public void Indicators_that_cancel_keep_their_targets_as_shares()
    {
        var outcome = Weigh(([[1, 2, 4], [4, 3, 1]], [1, 3]), ImportanceMeasure.Correlation);

        outcome.Weights.ShouldBe([0.25, 0.75], 1e-15);
        outcome.Diagnostics.Single().Id.Should().Be("FM4244");
    }

    [Fact]
    public void Indicators_that_are_the_same_share_evenly()
    {
        Weigh(([[1, 2, 4], [1, 2, 4]], [1, 3]), ImportanceMeasure.Correlation).Weights.Should().Equal([0.5, 0.5], (w, e) => Math.Abs(w - e) < 1e-9);
        // a and b are the same, c is not: c first, the other two alike.
        var weights = Weigh(([[1, 2, 4, 0], [1, 2, 4, 0], [3, 0, 1, 1]], [1, 1, 1]), ImportanceMeasure.SquaredCorrelation).Weights;
        weights[0].Should().BeApproximately(weights[1], 1e-9);
        weights[0].Should().BePositive();
    }

    private static double[][] Related(double[] share, int rows, Random random)
    {
        double[][] own = [.. share.Select(_ => Enumerable.Range(0, rows).Select(_ => random.NextDouble()).ToArray())];
        return [.. own.Select((c, j) => j == 0 ? c : c.Select((x, i) => (1 - Math.Abs(share[j])) * x + share[j] * own[0][i]).ToArray())];
    }

    private static WeightingOutcome Weigh((double[][] Columns, double[] Targets) c, ImportanceMeasure measure)
        => new TargetImportanceWeighting(new TargetImportanceOptions { Measure = measure, Targets = c.Targets.Select((t, i) => (t, i)).ToDictionary(t => $"c{t.i}", t => t.t) })
            .Weigh([.. c.Columns.Select((values, i) => new ArrayColumn(values, code: $"c{i}"))]);

    private static IReadOnlyList<double> Values(WeightingOutcome outcome, string measure) => outcome.Measures.Single(m => m.Key == measure).Value;

    private static double Distance((double[][] Columns, double[] Targets) c, IReadOnlyList<double> weights, ImportanceMeasure measure)
        => Importance(c.Columns, weights, measure).Zip(c.Targets, (i, t) => (i - t / c.Targets.Sum()) * (i - t / c.Targets.Sum())).Sum();

    private static double[] Importance(double[][] columns, IReadOnlyList<double> weights, ImportanceMeasure measure)
    {
        double[] index = Index(columns, weights);
        var s = measure switch
        {
            ImportanceMeasure.Correlation => Correlations(columns, weights),
            ImportanceMeasure.SquaredCorrelation => Array.ConvertAll(Correlations(columns, weights), r => r * r),
            _ => Array.ConvertAll(columns, x => ExplainedBySpline(x, index)),
        };
        return Array.ConvertAll(s, x => x / s.Sum());
    }

    private static double[] Correlations(double[][] columns, IReadOnlyList<double> weights)
    {
        var index = Index(columns, weights);
        return Array.ConvertAll(columns, x => Covariance(x, index) / Math.Sqrt(Covariance(x, x) * Covariance(index, index)));
    }

    private static double[] Index(double[][] columns, IReadOnlyList<double> weights) => [.. columns[0].Select((_, row) => columns.Select((c, j) => weights[j] * c[row]).Sum())];

    private static double Covariance(double[] a, double[] b)
    {
        var (meanA, meanB) = (a.Average(), b.Average());
        return a.Zip(b, (x, y) => (x - meanA) * (y - meanB)).Sum() / a.Length;
    }

    // The variance of y that natural cubic splines of x explain: regression on the four splines that are 1 at one knot and 0 at the others.
    private static double ExplainedBySpline(double[] x, double[] y)
    {
        double[] knots = [.. new[] { 5, 35, 65, 95 }.Select(p => Percentile(x, p))];
        var cardinals = Enumerable.Range(0, 4).Select(k => SplineThrough(knots, [.. Enumerable.Range(0, 4).Select(i => i == k ? 1.0 : 0)])).Select(spline => Array.ConvertAll(x, v => spline(v))).ToArray();
        var normal = Array.ConvertAll(cardinals, a => Array.ConvertAll(cardinals, b => a.Zip(b, (p, q) => p * q).Sum()));
        var coefficients = LinearSystem.Solve(normal, Array.ConvertAll(cardinals, a => a.Zip(y, (p, q) => p * q).Sum()))!;
        double[] fitted = [.. x.Select((_, row) => cardinals.Select((c, k) => coefficients[k] * c[row]).Sum())];
        return Covariance(fitted, fitted);
    }

    private static double Percentile(double[] x, int percent)
    {
        var sorted = x.Order().ToArray();
        return (sorted[(sorted.Length * percent + 99) / 100 - 1] + sorted[sorted.Length * percent / 100]) / 2;
    }

    // By its second derivatives at the knots, which are 0 at the outer ones.
    private static Func<double, double> SplineThrough(double[] knots, double[] values)
    {
        double[] h = [knots[1] - knots[0], knots[2] - knots[1], knots[3] - knots[2]];
        double Slope(int i) => (values[i + 1] - values[i]) / h[i];
        var inner = LinearSystem.Solve([[2 * (h[0] + h[1]), h[1]], [h[1], 2 * (h[1] + h[2])]], [6 * (Slope(1) - Slope(0)), 6 * (Slope(2) - Slope(1))])!;
        double[] second = [0, .. inner, 0];
        return x =>
        {
            if (x <= knots[0]) return values[0] + (x - knots[0]) * (Slope(0) - h[0] * second[1] / 6);
            if (x >= knots[3]) return values[3] + (x - knots[3]) * (Slope(2) + h[2] * second[2] / 6);
            var i = x < knots[1] ? 0 : x < knots[2] ? 1 : 2;
            var (a, b) = (knots[i + 1] - x, x - knots[i]);
            return second[i] * a * a * a / (6 * h[i]) + second[i + 1] * b * b * b / (6 * h[i]) + (values[i] / h[i] - second[i] * h[i] / 6) * a + (values[i + 1] / h[i] - second[i + 1] * h[i] / 6) * b;
        };
    }
}
