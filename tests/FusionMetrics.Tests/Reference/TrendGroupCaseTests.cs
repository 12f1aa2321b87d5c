using System.Text.Json;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Reference;

/// <summary>Seasonal, regional, multivariate and partial tests against R (trend, Kendall, EnvStats, rkt) and pyMannKendall.</summary>
public class TrendGroupCaseTests
{
    private static readonly Dictionary<string, JsonElement> All
        = ReferenceFile.Json("trend/variant-cases.json").EnumerateArray().ToDictionary(c => c.GetProperty("id").GetString()!);

    [Fact]
    public void Seasons_meet_the_trend_package()
    {
        var (found, expected) = (Seasonal("nottem", new SeasonalOptions { Seasons = 12 }), Expected("smk-nottem"));
        var error = new LargestError("smk-nottem");
        Meet(error, found.Overall, expected, ("S", f => f.S), ("varS", f => f.Variance), ("z", f => f.Z), ("p", f => f.P), ("seasonalSenSlope", f => f.Slope));
        found.Seasons.Select(f => f.S).Should().Equal(expected.GetProperty("seasonS").Numbers());
        foreach (var (season, variance) in found.Seasons.Zip(expected.GetProperty("seasonVarS").EnumerateArray())) error.Relative(season.Variance, variance.GetRawText(), "seasonVarS");
        error.ShouldBeAtMost(2e-14);
    }

    [Fact]
    public void Seasons_with_gaps_and_ties_meet_their_peers()
    {
        var corrected = Seasonal("guelphp", new SeasonalOptions { Seasons = 12 }).Overall;
        var plain = Seasonal("guelphp", new SeasonalOptions { Seasons = 12, Continuity = Continuity.Uncorrected }).Overall;
        var (rkt, single) = (new LargestError("rkt-guelphp"), new LargestError("smk-guelphp"));
        Meet(rkt, corrected, Expected("rkt-guelphp"), ("S", f => f.S), ("varS", f => f.Variance), ("p", f => f.P), ("slope", f => f.Slope), ("tau", f => f.TauA));
        rkt.ShouldBeAtMost(1e-9); // p is 2e-7, from 1 less another number
        // A peer in single precision.
        Meet(single, plain, Expected("smk-guelphp"), ("S", f => f.S), ("varS", f => f.Variance), ("p", f => f.P), ("tau", f => f.Tau));
        single.ShouldBeAtMost(1e-6);
    }

    [Fact]
    public void Seasons_with_ties_gaps_and_a_slope_meet_pyMannKendall()
    {
        var found = Seasonal("pymk_1d", new SeasonalOptions { Seasons = 12 }).Overall;
        var error = new LargestError("seasonal-pymk1d");
        Meet(error, found, Expected("seasonal-pymk1d"), ("s", f => f.S), ("var_s", f => f.Variance), ("z", f => f.Z), ("p", f => f.P), ("Tau", f => f.TauA), ("slope", f => f.Slope), ("intercept", f => f.Intercept));
        Meet(error, found, Expected("seasonalsen-pymk1d"), ("slope", f => f.Slope), ("intercept", f => f.Intercept));
        error.ShouldBeAtMost(1e-13);
    }

    [Fact]
    public void Different_trends_of_seasons_are_tested_as_by_EnvStats()
    {
        var found = Seasonal("epa_14_8", new SeasonalOptions { Seasons = 12 });
        var expected = Expected("smk-epa-14-8");
        var error = new LargestError("smk-epa-14-8");
        Meet(error, found.Overall, expected, ("z", f => f.Z), ("pTrend", f => f.P), ("slope", f => f.Slope));
        error.Relative(found.HeterogeneityP, expected.GetProperty("pHeterogeneity").GetRawText(), "pHeterogeneity");
        error.ShouldBeAtMost(2e-13);
        // A small difference of large sums in the peer.
        found.Heterogeneity.Should().BeApproximately(expected.GetProperty("chi2Heterogeneity").GetDouble(), 1e-13);
        found.Seasons.Should().HaveCount(12);
    }

    [Fact]
    public void Seasons_that_covary_meet_the_trend_package()
    {
        var found = Seasonal("nottem", new SeasonalOptions { Seasons = 12, Covariance = GroupCovariance.Estimated, Continuity = Continuity.Uncorrected }).Overall;
        var error = new LargestError("csmk-nottem");
        Meet(error, found, Expected("csmk-nottem"), ("S", f => f.S), ("varS", f => f.Variance), ("z", f => f.Z), ("p", f => f.P));
        error.ShouldBeAtMost(2e-14);
    }

    // pyMannKendall drops each year with a missing month; here the gap alone is missing, by Hirsch and Slack. Without gaps both are met.
    [Fact]
    public void Seasons_that_covary_with_gaps_differ_from_a_peer_that_drops_whole_years_and_meet_it_on_whole_years()
    {
        var options = new SeasonalOptions { Seasons = 12, Covariance = GroupCovariance.Estimated, Continuity = Continuity.Uncorrected };
        var column = TrendSeries.Column("pymk_1d");
        int[] whole = [.. Enumerable.Range(0, 30).Where(year => !column.AsSpan(12 * year, 12).ContainsAnyExceptInRange(double.MinValue, double.MaxValue))];
        double[] times = [.. whole.SelectMany(year => Enumerable.Range(0, 12).Select(month => year + month / 12.0))];
        double[] values = [.. whole.SelectMany(year => column.AsSpan(12 * year, 12).ToArray())];
        var found = new SeasonalMannKendall(options).Detect(new TimeSeries(times, values));
        var error = new LargestError("corrseasonal-pymk1d");
        Meet(error, found, Expected("corrseasonal-pymk1d"), ("s", f => f.S), ("var_s", f => f.Variance), ("z", f => f.Z), ("p", f => f.P));
        error.ShouldBeAtMost(2e-14);
        Seasonal("pymk_1d", options).Overall.S.Should().Be(-399);
    }

    [Fact]
    public void Several_series_with_covariances_meet_the_trend_package()
    {
        double[][] columns = [.. All["multmk-hcb"].GetProperty("series").Texts().Select(TrendSeries.Column)];
        var found = new MultivariateMannKendall(new MultivariateOptions()).Test(Places(columns[0]), columns);
        var error = new LargestError("multmk-hcb");
        Meet(error, found.Overall, Expected("multmk-hcb"), ("S", f => f.S), ("varS", f => f.Variance), ("z", f => f.Z), ("p", f => f.P));
        foreach (var (row, expected) in found.Covariance.Zip(Expected("multmk-hcb").GetProperty("covariance").EnumerateArray()))
            foreach (var (value, figure) in row.Zip(expected.EnumerateArray())) error.Relative(value, figure.GetRawText(), "covariance");
        error.ShouldBeAtMost(1e-13);
    }

    [Fact]
    public void Independent_sites_with_gaps_meet_pyMannKendall()
    {
        double[][] columns = [TrendSeries.Column("pymk_2d_c1"), TrendSeries.Column("pymk_2d_c2")];
        var regional = new MultivariateOptions { Covariance = GroupCovariance.None, Continuity = Continuity.Corrected };
        var found = new MultivariateMannKendall(regional).Test(Places(columns[0]), columns).Overall;
        var error = new LargestError("regional-pymk2d");
        Meet(error, found, Expected("regional-pymk2d"), ("s", f => f.S), ("var_s", f => f.Variance), ("z", f => f.Z), ("p", f => f.P), ("Tau", f => f.TauA), ("slope", f => f.Slope));
        error.ShouldBeAtMost(1e-13);
        new MultivariateMannKendall(regional with { Alpha = 0.3 }).Test(Places(columns[0]), columns).Overall.Verdict
            .Should().Be(Verdict.Decreasing, "a peer ignores the level here");
    }

    // pyMannKendall drops every time at which a series has a gap: on those that are left it is met.
    [Fact]
    public void Several_series_with_gaps_differ_from_a_peer_that_drops_whole_rows_and_meet_it_on_whole_rows()
    {
        double[][] columns = [TrendSeries.Column("pymk_2d_c1"), TrendSeries.Column("pymk_2d_c2")];
        int[] whole = [.. Enumerable.Range(0, 80).Where(i => columns.All(column => !double.IsNaN(column[i])))];
        var test = new MultivariateMannKendall(new MultivariateOptions());
        var found = test.Test([.. whole.Select(i => (double)i)], [.. columns.Select(column => whole.Select(i => column[i]).ToArray())]).Overall;
        var error = new LargestError("corrmulti-pymk2d");
        Meet(error, found, Expected("corrmulti-pymk2d"), ("s", f => f.S), ("var_s", f => f.Variance), ("z", f => f.Z), ("p", f => f.P), ("Tau", f => f.TauA));
        error.ShouldBeAtMost(2e-14);
        test.Test(Places(columns[0]), columns).Overall.S.Should().Be(-362);
    }

    [Fact]
    public void A_covariate_without_ties_is_allowed_for_as_by_the_trend_package()
    {
        var (x, y) = (TrendSeries.Column("maxau_s"), TrendSeries.Column("maxau_Q"));
        var found = new PartialMannKendall(new PartialOptions()).Test(Places(x), x, y);
        var error = new LargestError("partialmk-maxau");
        var expected = Expected("partialmk-maxau");
        Meet(error, found.Trend, expected, ("S", f => f.S), ("varS", f => f.Variance), ("z", f => f.Z), ("p", f => f.P));
        error.Relative(found.Correlation, expected.GetProperty("rho").GetRawText(), "rho");
        error.ShouldBeAtMost(1e-13);
    }

    // The peers put the variance without ties into both places. With that variance its figures are met; with ties they are others.
    [Fact]
    public void A_covariate_with_ties_differs_from_a_peer_that_ignores_them()
    {
        var (x, y) = (TrendSeries.Column("pymk_2d_c1"), TrendSeries.Column("pymk_2d_c2"));
        int[] whole = [.. Enumerable.Range(0, 80).Where(i => !double.IsNaN(x[i]) && !double.IsNaN(y[i]))];
        double[][] columns = [[.. whole.Select(i => x[i])], [.. whole.Select(i => y[i])]];
        var scores = new GroupedScores(columns);
        var (untied, covariance) = (scores.Scores[0].UntiedVariance, scores.Covariances()[0][1]);
        var expected = Expected("partial-pymk2d");
        (untied - covariance * covariance / untied).Should().BeApproximately(expected.GetProperty("var_s").GetDouble(), 1e-8);
        (scores.Scores[0].S - covariance / untied * scores.Scores[1].S).Should().BeApproximately(expected.GetProperty("s").GetDouble(), 1e-10);
        var found = new PartialMannKendall(new PartialOptions()).Test(Places(x), x, y).Trend;
        found.Variance.Should().BeLessThan(expected.GetProperty("var_s").GetDouble() - 10);
        found.S.Should().NotBeApproximately(expected.GetProperty("s").GetDouble(), 1e-3);
    }

    private static void Meet(LargestError error, TrendFinding found, JsonElement expected, params (string Name, Func<TrendFinding, double> Part)[] figures)
    {
        foreach (var (name, part) in figures) error.Relative(part(found), expected.GetProperty(name).GetRawText(), name);
    }

    private static SeasonalFinding Seasonal(string id, SeasonalOptions options)
    {
        var series = TrendSeries.Of(id, period: options.Seasons);
        return new SeasonalMannKendall(options).Analyze(new TimeSeries(series.Times, series.Values));
    }

    private static JsonElement Expected(string id) => All[id].GetProperty("expected");

    private static double[] Places(double[] column) => [.. column.Select((_, i) => (double)i)];
}
