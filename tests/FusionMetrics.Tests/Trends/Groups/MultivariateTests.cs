using CsCheck;
using FusionMetrics.Trends;
using MathNet.Numerics.Distributions;

namespace FusionMetrics.Tests.Trends;

/// <summary>Tests of several series together: what they are made of, and what they answer at the edges.</summary>
public class MultivariateTests
{
    private static readonly double[] Years = [2000, 2001, 2002, 2003, 2004, 2005];

    [Fact]
    public void Independent_series_sum_S_and_variance_and_the_line_has_the_median_of_all_slopes()
        => Gen.Double[-5, 5].Array[6].Array[1, 4].Sample(columns =>
        {
            if (columns.Any(column => column.Distinct().Count() < 6)) return;
            var found = Test(columns, GroupCovariance.None);
            var scores = columns.Select(S).ToList();
            found.Overall.Count.Should().Be(6 * columns.Length);
            found.Scores.Should().Equal(scores);
            found.Overall.S.Should().Be(scores.Sum());
            found.Overall.Variance.Should().BeApproximately(columns.Length * Variance, 1e-12);
            found.Overall.Z.Should().BeApproximately(scores.Sum() / Math.Sqrt(columns.Length * Variance), 1e-12);
            var slopes = columns.SelectMany(column => from i in Enumerable.Range(0, 6) from j in Enumerable.Range(i + 1, 5 - i) select (column[j] - column[i]) / (j - i)).Order().ToList();
            found.Overall.Slope.Should().BeApproximately((slopes[(slopes.Count - 1) / 2] + slopes[slopes.Count / 2]) / 2, 1e-12);
        });

    // Each z against their mean: chi-square with one degree of freedom less than there are series.
    [Fact]
    public void Series_of_different_trends_are_heterogeneous()
        => Gen.Double[-5, 5].Array[6].Array[2, 5].Sample(columns =>
        {
            if (columns.Any(column => column.Distinct().Count() < 6)) return;
            var found = Test(columns);
            double[] z = [.. columns.Select(column => S(column) / Math.Sqrt(Variance))];
            var statistic = z.Sum(value => value * value) - z.Length * z.Average() * z.Average();
            found.Heterogeneity.Should().BeApproximately(statistic, 1e-12);
            found.HeterogeneityP.Should().BeApproximately(1 - ChiSquared.CDF(z.Length - 1, statistic), 1e-9);
        });

    [Fact]
    public void One_series_alone_has_nothing_to_differ_from()
    {
        var found = Test([[1, 3, 2, 5, 4, 6]]);
        (double.IsNaN(found.Heterogeneity), double.IsNaN(found.HeterogeneityP)).Should().Be((true, true));
        var constant = Test([[1, 3, 2, 5, 4, 6], [2, 2, 2, 2, 2, 2]]);
        double.IsNaN(constant.Heterogeneity).Should().BeTrue("a constant series has no z");
    }

    [Fact]
    public void Missing_values_count_for_nothing()
    {
        var found = Test([[1, double.NaN, 2, 5, 4, 6], [double.NaN, double.NaN, double.NaN, double.NaN, 1, double.NaN]]);
        found.Overall.Count.Should().Be(6);
        found.Scores.Should().Equal(8, 0);
        found.Overall.Intercept.Should().BeApproximately(3.0 - found.Overall.Slope * 2003.5, 1e-9, "the medians of 6 known values and their times");
    }

    // Infinite values are no numbers to be told apart: an answer, and no exception.
    [Fact]
    public void Infinite_values_have_no_slope()
        => double.IsNaN(Test([[.. Years.Select(_ => double.PositiveInfinity)]], GroupCovariance.None).Overall.Slope).Should().BeTrue();

    [Fact]
    public void Little_is_too_short()
    {
        new MultivariateMannKendall(new()).Test([2000, 2001], [[1, 2], [1, 2]]).Overall.Verdict.Should().Be(Verdict.TooShort);
        new MultivariateMannKendall(new()).Test([2000, 2001, 2002], [[1, 2, 3]]).Overall.Verdict.Should().NotBe(Verdict.TooShort);
        Test([[1, double.NaN, double.NaN, double.NaN, double.NaN, double.NaN]]).Overall.Should().Be(new TrendFinding(1, Verdict.TooShort));
        Test([[1, 2, double.NaN, double.NaN, double.NaN, double.NaN]]).Overall.Verdict.Should().Be(Verdict.NoTrend);
    }

    [Fact]
    public void Lists_that_do_not_fit_are_refused()
    {
        new Action(() => Test([])).Should().Throw<ArgumentException>().WithMessage("There is no series.*");
        new Action(() => Test([[1, 2, 3, 4, 5, 6], [1, 2]])).Should().Throw<ArgumentException>().WithMessage("6 times, but 2 values.*");
        var partial = new PartialMannKendall(new());
        new Action(() => partial.Test(Years, [1, 2], Years)).Should().Throw<ArgumentException>().WithMessage("6 times, but 2 values and 6 values of the covariate.");
        new Action(() => partial.Test(Years, Years, [1])).Should().Throw<ArgumentException>().WithMessage("6 times, but 6 values and 1 values of the covariate.");
    }

    [Theory]
    [InlineData(Alternative.Increasing, 1.0 / 36)]
    [InlineData(Alternative.Decreasing, 1)]
    [InlineData(Alternative.TwoSided, 2.0 / 36)]
    public void Exact_p_counts_the_orders_on_the_side_that_is_asked_for(Alternative alternative, double p)
    {
        var test = new MultivariateMannKendall(new() { P = PLaw.Exact, Covariance = GroupCovariance.None, Alternative = alternative });
        test.Test([1, 2, 3], [[1, 2, 3], [10, 11, 12]]).Overall.P.Should().BeApproximately(p, 1e-15);
    }

    [Fact]
    public void Three_times_are_enough_for_a_covariate()
        => new PartialMannKendall(new()).Test([1, 2, 3], [1, 2, 3], [3, 1, 2]).Trend.Verdict.Should().NotBe(Verdict.TooShort);

    private static double Variance => 6 * 5 * 17 / 18.0;

    private static MultivariateFinding Test(double[][] columns, GroupCovariance covariance = GroupCovariance.Estimated)
        => new MultivariateMannKendall(new() { Covariance = covariance }).Test(Years, columns);

    private static double S(double[] x) => (from j in Enumerable.Range(0, x.Length) from i in Enumerable.Range(0, j) select (double)Math.Sign(x[j] - x[i])).Sum();
}
