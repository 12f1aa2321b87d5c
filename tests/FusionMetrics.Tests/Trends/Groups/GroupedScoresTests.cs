using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Trends;

/// <summary>Covariances of S against all orders of the rows, and what single groups must be.</summary>
public class GroupedScoresTests
{
    [Fact]
    public void Covariances_are_those_over_all_orders_of_the_rows_with_ties()
        => Gen.Int[0, 3].Select(i => (double)i).Array[5].Array[2].Sample(columns =>
        {
            var covariances = new GroupedScores(columns).Covariances();
            var (products, squares, count) = (0.0, 0.0, 0);
            foreach (var order in Permutations([0, 1, 2, 3, 4]))
            {
                double first = Concordance.Of(Array.ConvertAll(order, i => columns[0][i])), second = Concordance.Of(Array.ConvertAll(order, i => columns[1][i]));
                (products, squares, count) = (products + first * second, squares + first * first, count + 1);
            }
            covariances[0][1].Should().BeApproximately(products / count, 1e-12);
            covariances[0][0].Should().BeApproximately(squares / count, 1e-12);
        }, iter: 100);

    [Fact]
    public void With_gaps_they_are_those_over_all_orders_of_the_rows()
        => Gen.Int[0, 4].Select(i => i == 0 ? double.NaN : i).Array[5].Array[2].Sample(columns =>
        {
            var (products, count) = (0.0, 0);
            foreach (var order in Permutations([0, 1, 2, 3, 4]))
            {
                products += Score(Array.ConvertAll(order, i => columns[0][i])) * Score(Array.ConvertAll(order, i => columns[1][i]));
                count++;
            }
            new GroupedScores(columns).Covariances()[0][1].Should().BeApproximately(products / count, 1e-12);
        }, iter: 100);

    [Fact]
    public void The_sum_of_all_covariances_needs_none_of_them()
        => Gen.Int[0, 5].Select(i => i == 0 ? double.NaN : i).Array[9].Array[1, 6].Sample(columns =>
        {
            var scores = new GroupedScores(columns);
            scores.TotalCovariance().Should().BeApproximately(scores.Covariances().Sum(row => row.Sum()), 1e-9);
        }, iter: 300);

    [Fact]
    public void A_year_of_one_season_is_the_plain_test()
        => Gen.Int[-5, 5].Select(i => (double)i).Array[3, 30].Sample(x =>
        {
            double[] times = [.. x.Select((_, i) => 2000.0 + i)];
            var plain = new MannKendall(new MannKendallOptions { P = PLaw.Exact }).Detect(new TimeSeries(times, x));
            new SeasonalMannKendall(new SeasonalOptions { Seasons = 1, P = PLaw.Exact }).Detect(new TimeSeries(times, x)).Should().BeEquivalentTo(plain);
        }, iter: 200);

    [Fact]
    public void Each_season_is_tested_as_the_options_of_the_whole_say()
    {
        // Two seasons of eight years: spring rises, autumn falls.
        double[] spring = [1, 3, 2, 5, 4, 6, 8, 9], autumn = [9, 7, 8, 6, 5, 5, 3, 1], years = [2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008];
        double[] times = [.. years.SelectMany(year => new[] { year, year + 0.5 })], values = [.. spring.Zip(autumn).SelectMany(pair => new[] { pair.First, pair.Second })];
        var common = new MannKendallOptions { Alpha = 0.01, Alternative = Alternative.Decreasing, Intercept = InterceptRule.MedianResidual, Interval = SlopeInterval.Test, Confidence = 0.8, P = PLaw.Exact };
        var plain = new MannKendall(common);

        var found = new SeasonalMannKendall(new SeasonalOptions
        {
            Seasons = 2, Alpha = common.Alpha, Alternative = common.Alternative, Intercept = common.Intercept, Interval = common.Interval, Confidence = common.Confidence, P = common.P,
        }).Analyze(new TimeSeries(times, values));

        found.Seasons.Should().Equal(plain.Detect(new TimeSeries(years, spring)), plain.Detect(new TimeSeries([.. years.Select(year => year + 0.5)], autumn)));
        found.Seasons[1].Verdict.Should().Be(Verdict.Decreasing);
        found.Seasons[1].SlopeHigh.Should().BeLessThan(0);
    }

    [Fact]
    public void Exact_p_over_seasons_counts_their_orders()
    {
        // Two seasons of three years that rise: 1 of 36 orders, and 1 where both fall.
        double[] times = [2000, 2000.5, 2001, 2001.5, 2002, 2002.5], values = [1, 10, 2, 11, 3, 12];
        new SeasonalMannKendall(new SeasonalOptions { Seasons = 2, P = PLaw.Exact }).Detect(new TimeSeries(times, values)).P.Should().BeApproximately(2.0 / 36, 1e-16);
    }

    // Dates in the middle of seasons, as means of months and quarters have, and dates anywhere else in them.
    [Theory]
    [InlineData(4)]
    [InlineData(12)]
    public void Seasons_are_kept_apart_wherever_in_them_times_are(int seasons)
    {
        var random = new Random(2);
        double[] values = [.. Enumerable.Range(0, 8 * seasons).Select(i => i / seasons + 10.0 * (i % seasons * 7 % seasons) + random.NextDouble())];
        TrendFinding Found(double share) => new SeasonalMannKendall(new() { Seasons = seasons }).Detect(new TimeSeries([.. values.Select((_, i) => 2000 + (i + share) / seasons)], values));
        var starts = Found(0);
        starts.Variance.Should().BeApproximately(seasons * 8 * 7 * 21 / 18.0, 1e-9);
        foreach (var share in new[] { 0.3, 0.5, 0.7 }) (Found(share).S, Found(share).P).Should().Be((starts.S, starts.P), $"{share}");
    }

    [Fact]
    public void A_partial_test_has_no_interval()
    {
        var found = new PartialMannKendall(new PartialOptions { Interval = SlopeInterval.Test }).Test([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], [1, 3, 2, 4, 6, 5, 8, 7, 9, 10], [2, 1, 3, 4, 6, 5, 7, 8, 9, 10]).Trend;
        (found.Slope, found.SlopeLow, found.SlopeHigh).Should().Be((1, double.NaN, double.NaN));
    }

    [Fact]
    public void A_covariate_that_the_series_follows_explains_all_and_a_constant_one_nothing()
    {
        double[] times = [1, 2, 3, 4, 5, 6, 7, 8], values = [1, 3, 2, 5, 4, 6, 8, 7];
        var test = new PartialMannKendall(new PartialOptions());
        var all = test.Test(times, values, values);
        (all.Trend.S, all.Trend.P, all.Trend.Verdict, all.Correlation).Should().Be((0, 1, Verdict.NoTrend, 1));
        var none = test.Test(times, values, new double[8]);
        (none.Trend.S, none.Trend.Variance, none.Correlation).Should().Be((22, 8 * 7 * 21 / 18.0, 0));
        test.Test([1, 2], [1, 2], [1, 2]).Trend.Verdict.Should().Be(Verdict.TooShort);
    }

    private static double Score(double[] column) => Concordance.Of(column.Where(x => !double.IsNaN(x)).ToArray());

    private static IEnumerable<int[]> Permutations(int[] values) => values.Length <= 1
        ? [values]
        : values.SelectMany((first, i) => Permutations([.. values[..i], .. values[(i + 1)..]]).Select(rest => (int[])[first, .. rest]));
}
