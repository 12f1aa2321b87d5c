using CsCheck;
using FusionMetrics.Ranking;
using FusionMetrics.Tests.Fixtures;
using FusionMetrics.Tests.Oracles;
using FusionMetrics.Tests.Reference;
using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace FusionMetrics.Tests.Ranking;

public class RankSumRegressionTests
{
    private static readonly Gen<double[]> Ratios = Gen.Int[1, 30].SelectMany(n => Gen.OneOf(Gen.Int[1, 8].Select(i => i / 8.0), Gen.Double[0.05, 1]).Array[n]);

    // Help page of rank_sum_ratio, R package mathmodels (zhjx19/mathmodels), printed output; facts.
    [Fact]
    public void Ratios_probits_and_the_line_are_those_that_another_implementation_prints()
    {
        var ratios = Matrix.Columns([[10, 5], [20, 10], [15, 8]]).Ranked(new RankSumRatio(), [0.4, 0.6]);
        var fit = RankSumRegression.Of(ratios);

        Printed3(ratios).Should().Equal(0.333, 1, 0.667);
        fit.Probits.Select(p => Math.Round(p, 2)).Should().Equal(4.57, 6.38, 5.43);
        Printed3(fit.Fitted).Should().Equal(0.339, 1.01, 0.656);
        (Math.Round(fit.Intercept, 4), Math.Round(fit.Slope, 4)).Should().Be((-1.3389, 0.3673));

        static IEnumerable<double> Printed3(IEnumerable<double> numbers) => numbers.Select(x => Math.Round(x, x >= 1 ? 2 : 3));
    }

    [Fact]
    public void A_probit_is_5_plus_the_quantile_of_the_mean_rank_over_n()
        => Ratios.Sample(ratios =>
        {
            double n = ratios.Length;
            var probits = RankSumRegression.Of(ratios).Probits;
            for (var i = 0; i < ratios.Length; i++)
            {
                var frequency = (ratios.Count(r => r < ratios[i]) + (ratios.Count(r => r == ratios[i]) + 1) / 2.0) / n;
                probits[i].Should().BeApproximately(5 + Normal.InvCDF(0, 1, frequency == 1 ? 1 - 1 / (4 * n) : frequency), 1e-12);
            }
        }, iter: 1000);

    [Fact]
    public void The_line_is_that_of_least_squares_through_the_different_ratios()
        => Ratios.Where(ratios => ratios.Distinct().Count() > 1).Sample(ratios =>
        {
            var fit = RankSumRegression.Of(ratios);
            var groups = ratios.Zip(fit.Probits).DistinctBy(g => g.First).Select(g => (Ratio: (BigReal)g.First, Probit: (BigReal)g.Second)).ToArray();
            var (x, y) = (Definitions.Sum(groups.Select(g => g.Probit)) / groups.Length, Definitions.Sum(groups.Select(g => g.Ratio)) / groups.Length);
            var (xx, xy, yy) = (Definitions.Sum(groups.Select(g => (g.Probit - x) * (g.Probit - x))), Definitions.Sum(groups.Select(g => (g.Probit - x) * (g.Ratio - y))),
                Definitions.Sum(groups.Select(g => (g.Ratio - y) * (g.Ratio - y))));
            (xy / xx).RelativeError(fit.Slope).Should().BeLessThan(1e-13);
            fit.Intercept.Should().BeApproximately((y - xy / xx * x).ToDouble(), 1e-14);
            fit.Determination.Should().BeApproximately((xy * xy / xx / yy).ToDouble(), 1e-14).And.BeInRange(0, 1 + 1e-15);
            fit.Fitted.Should().Equal(fit.Probits.Select(p => fit.Intercept + fit.Slope * p));
        }, iter: 1000);

    [Fact]
    public void A_second_implementation_agrees_on_the_line()
    {
        double[] ratios = [0.31, 0.77, 0.45, 0.62, 0.52, 0.9, 0.15];
        var fit = RankSumRegression.Of(ratios);
        var (intercept, slope) = Fit.Line([.. fit.Probits], ratios);
        (fit.Intercept, fit.Slope).Should().Match<(double Intercept, double Slope)>(line => Math.Abs(line.Intercept - intercept) < 1e-13 && Math.Abs(line.Slope - slope) < 1e-14);
    }

    [Fact]
    public void A_larger_ratio_never_has_a_lower_grade_and_grades_are_cut_at_the_customary_probits()
        => Gen.Select(Ratios, Gen.Int[2, 10]).Sample((ratios, count) =>
        {
            var fit = RankSumRegression.Of(ratios);
            var grades = fit.Grades(count);
            grades.Should().OnlyContain(g => g >= 1 && g <= count);
            grades.Zip(ratios).OrderBy(g => g.Second).Select(g => g.First).Should().BeInAscendingOrder();
            grades.Should().Equal(fit.Probits.Select(p => (int)Math.Clamp(Math.Floor((p - 2) / 6 * count + 1e-12) + 1, 1, count)));
        }, iter: 1000);

    [Fact]
    public void Of_many_rows_the_best_has_the_highest_grade_and_no_higher_one()
    {
        // The probit of the best of 1000 rows is above 8, where the grades end.
        var fit = RankSumRegression.Of([.. Enumerable.Range(1, 1000).Select(i => i / 1000.0)]);
        fit.Probits[^1].Should().BeGreaterThan(8);
        fit.Grades(3)[^1].Should().Be(3);
    }

    // 田凤调 (1993): 4 and 6 for three grades, 3.5, 5 and 6.5 for four. Of five rows the middle one has the probit 5 less the quantile of 0.6, and so on.
    [Fact]
    public void Five_rows_fall_into_three_and_four_grades_where_the_tables_put_them()
    {
        // Frequencies 0.2, 0.4, 0.6, 0.8, 0.95: probits 4.16, 4.75, 5.25, 5.84, 6.64.
        var fit = RankSumRegression.Of([0.1, 0.2, 0.3, 0.4, 0.5]);
        fit.Grades(3).Should().Equal(2, 2, 2, 2, 3);
        fit.Grades(4).Should().Equal(2, 2, 3, 3, 4);
    }

    [Fact]
    public void Where_all_ratios_are_equal_the_line_is_level_and_fits()
    {
        var fit = RankSumRegression.Of([0.5, 0.5, 0.5]);
        (fit.Intercept, fit.Slope, fit.Determination).Should().Be((0.5, 0.0, 1.0));
        fit.Fitted.Should().Equal(0.5, 0.5, 0.5);
    }

    [Fact]
    public void No_ratio_or_one_that_is_no_number_is_refused_and_so_is_a_single_grade()
    {
        FluentActions.Invoking(() => RankSumRegression.Of([])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RankSumRegression.Of([0.5, double.NaN])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => RankSumRegression.Of([0.5]).Grades(1)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
