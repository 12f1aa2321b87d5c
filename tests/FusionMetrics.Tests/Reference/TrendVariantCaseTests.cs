using System.Text.Json;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Reference;

/// <summary>
/// Tests of a trend beside the original one, against R (modifiedmk, trend, Kendall, EnvStats, rkt, stats) and pyMannKendall. What a peer is known to
/// do wrong is asked to differ, and the reason stands with it.
/// </summary>
public class TrendVariantCaseTests
{
    private static readonly Dictionary<string, JsonElement> All
        = ReferenceFile.Json("trend/variant-cases.json").EnumerateArray().ToDictionary(c => c.GetProperty("id").GetString()!);

    private static readonly HamedRao HamedRao = new(new LagOptions());
    private static readonly HamedRao HamedRaoOf3 = new(new LagOptions { Lags = 3 });
    private static readonly YueWang YueWang = new(new LagOptions { Lags = 1 });
    private static readonly PreWhitening PreWhitening = new(new WhiteningOptions());
    private static readonly TrendFreePreWhitening TrendFree = new(new WhiteningOptions());
    private static readonly BiasCorrectedPreWhitening BiasCorrected = new(new WhiteningOptions());

    [Fact]
    public void All_47_cases_are_here() => All.Should().HaveCount(47);

    [Theory]
    [InlineData("pwmk-nile", "pre-whitening", 1e-12)]
    [InlineData("tfpwmk-nile", "trend-free", 1e-12)]
    [InlineData("bcpw-nile", "bias-corrected", 1e-12)]
    [InlineData("pre_whitening_modification_test-shampoo", "pre-whitening", 1e-12)]
    [InlineData("trend_free_pre_whitening_modification_test-shampoo", "trend-free", 2e-7)] // p is 1e-9, from 1 less another number
    [InlineData("hamed_rao_lag3-shampoo", "hamed-rao-3", 1e-10)]
    [InlineData("hamed_rao_modification_test-shampoo", "hamed-rao", 1e-8)]
    [InlineData("yue_wang_lag1-shampoo", "yue-wang", 1e-6)]
    [InlineData("pre_whitening_modification_test-births", "pre-whitening", 1e-10)]
    [InlineData("yue_wang_lag1-births", "yue-wang", 1e-9)]
    public void Tests_that_allow_for_autocorrelation_meet_their_peers(string id, string method, double tolerance)
        => MustMeet(id, TrendSeries.Of(SeriesOf(id)).FoundBy(Detector(method)), tolerance);

    // Many residuals of whole numbers less a simple slope are equal. The peers rank them as they happen to be rounded: with residuals
    // made as they make them, their figure is met to the last digits. Here such residuals are tied, so that no unit changes the result.
    [Theory]
    [InlineData("mmkh-nile", 99, 1e-13)]
    [InlineData("mmkh3lag-nile", 3, 1e-13)]
    [InlineData("hamed_rao_modification_test-births", 364, 1e-12)]
    [InlineData("hamed_rao_lag3-births", 3, 1e-12)]
    public void Hamed_and_Rao_meet_their_peers_with_residuals_that_are_rounded_alike(string id, int lags, double tolerance)
    {
        var series = TrendSeries.Of(SeriesOf(id));
        var slope = series.FoundBy(HamedRao).Slope;
        double[] residuals = [.. series.Values.Select((x, i) => x - slope * i)];
        var factor = Factor(series, residuals, lags);
        var expected = All[id].GetProperty("expected");
        var variance = expected.TryGetProperty("var_s", out var ofPython) ? ofPython.GetDouble() : expected.GetProperty("new.variance").GetDouble();
        (factor * new KendallScore(series.Values).Variance).Should().BeApproximately(variance, tolerance * variance);
        series.FoundBy(lags == 3 ? HamedRaoOf3 : HamedRao).Variance.Should().BeApproximately(variance, 0.01 * variance);
    }

    private static double Factor(TrendSeries series, double[] residuals, int lags)
        => FusionMetrics.Trends.HamedRao.Factor(SteppedSeries.Of(new TimeSeries(series.Times, series.Values)), residuals, lags);

    [Fact]
    public void Trend_free_pre_whitening_differs_from_its_peer_by_ties_that_are_broken_there()
    {
        var id = "trend_free_pre_whitening_modification_test-births";
        var (finding, expected) = (TrendSeries.Of(SeriesOf(id)).FoundBy(TrendFree), All[id].GetProperty("expected"));
        finding.S.Should().Be(expected.GetProperty("s").GetDouble());
        finding.Z.Should().BeApproximately(expected.GetProperty("z").GetDouble(), 0.01);
    }

    // Not matched, a defect of modifiedmk: it sums the powers of the first correlation over all lags as a series of first order would, but weighs each as the first, 1 + 2 (1 - 1/n) sum r^k
    // where it must be 1 - k/n. The sum of Yue and Wang with one term is 1.7424.
    [Fact]
    public void Yue_and_Wang_with_one_lag_differ_from_a_peer_that_weighs_all_lags_as_the_first()
    {
        var (variance, untrended) = (TrendSeries.Of("nile").FoundBy(YueWang).Variance, new KendallScore(TrendSeries.Of("nile").Values).Variance);
        var r = (variance / untrended - 1) / 2 / 0.99;
        var (peer, peers) = (1 + 2 * 0.99 * Enumerable.Range(1, 99).Sum(k => Math.Pow(r, k)), All["mmky1lag-nile"].GetProperty("expected"));
        peer.Should().BeApproximately(peers.GetProperty("N/N*").GetDouble(), 1e-13);
        (peer * untrended).Should().BeApproximately(peers.GetProperty("new.variance").GetDouble(), 1e-8);
        (variance / untrended).Should().BeApproximately(1.742388173797013, 1e-12);
    }

    // Its sum over all lags is -1/2 but for the weights: the variance collapses to what the rounding of the series leaves.
    [Theory]
    [InlineData("mmky-nile")]
    [InlineData("yue_wang_modification_test-shampoo")]
    [InlineData("yue_wang_modification_test-births")]
    public void Yue_and_Wang_with_all_lags_is_met_where_it_is_asked_for(string id)
    {
        var finding = TrendSeries.Of(SeriesOf(id)).FoundBy(new YueWang(new LagOptions()));
        var expected = All[id].GetProperty("expected");
        var variance = expected.TryGetProperty("var_s", out var ofPython) ? ofPython.GetDouble() : expected.GetProperty("new.variance").GetDouble();
        finding.Variance.Should().BeApproximately(variance, 1e-9 * variance);
    }

    // pyMannKendall leaves out missing values, numbers what is left anew for residuals and lags, and keeps the places for the slope. With the gaps closed
    // and its slope the figures are met; in true places they are others.
    [Fact]
    public void Lags_across_gaps_are_counted_in_time_and_differ_from_a_peer_that_closes_them()
    {
        var series = TrendSeries.Of("pymk_1d");
        var (closed, slope) = (series.Closed(), series.FoundBy(HamedRao).Slope);
        double[] residuals = [.. closed.Values.Select((x, i) => x - slope * i)];
        var stepped = SteppedSeries.Of(new TimeSeries(closed.Times, closed.Values));
        var variance = new KendallScore(series.Values).Variance;
        (FusionMetrics.Trends.HamedRao.Factor(stepped, residuals, 3) * variance).Should().BeApproximately(14228919.889368296, 1e-5);
        ((1 + 2 * (1 - 1.0 / residuals.Length) * stepped.Autocorrelation(residuals, 1)) * variance).Should().BeApproximately(10377313.384506395, 1e-5);
        series.FoundBy(HamedRaoOf3).Variance.Should().NotBeApproximately(14228919.889368296, 1000);
        series.FoundBy(YueWang).Variance.Should().NotBeApproximately(10377313.384506395, 1000);

        MustMeet("prewhite-pymk1d", closed.FoundBy(PreWhitening), 1e-11, "slope", "intercept");
        series.FoundBy(PreWhitening).S.Should().NotBe(-219);

        // The line is taken away and put back at the places anew, its slope is that of the places that were kept.
        var expected = All["tfpw-pymk1d"].GetProperty("expected");
        var (_, rests, _) = stepped.Filtered(residuals, stepped.Autocorrelation(residuals, 1));
        var score = new KendallScore([.. rests.Zip(Enumerable.Range(1, rests.Length), (rest, i) => rest + slope * i)]);
        (score.S, score.Variance).Should().Be((expected.GetProperty("s").GetDouble(), expected.GetProperty("var_s").GetDouble()));
        score.Z(score.Variance).Should().BeApproximately(expected.GetProperty("z").GetDouble(), 1e-15);
        series.FoundBy(TrendFree).S.Should().NotBe(score.S);
    }

    // The head of pyMannKendall takes the absolute value of the lag sum. The sum of all lags of this series is negative: with its sign the release 1.4.3 had
    // a variance of 259,723.8 and a decreasing trend, which is met; the head has 9,519,876.9 and no trend.
    [Fact]
    public void Hamed_and_Rao_keep_the_signs_of_correlations_where_a_peer_drops_them()
    {
        var series = TrendSeries.Of("pymk_1d");
        var (closed, slope) = (series.Closed(), series.FoundBy(HamedRao).Slope);
        var factor = Factor(closed, [.. closed.Values.Select((x, i) => x - slope * i)], closed.Values.Length - 1);
        var variance = factor * new KendallScore(series.Values).Variance;
        variance.Should().BeApproximately(259723.81316716125, 1e-4);
        variance.Should().NotBeApproximately(All["hamedrao-pymk1d-head"].GetProperty("expected").GetProperty("var_s").GetDouble(), 1e6);
    }

    // All lags with their signs leave -8.7 of series b: no variance. The sum stops before the lag that would do so.
    [Fact]
    public void The_variance_of_Hamed_and_Rao_is_positive_where_the_sum_of_all_lags_is_not()
    {
        MustBe("hamedrao-issue29_a", 212.66666666666666);
        var b = TrendSeries.Of("issue29_b").FoundBy(HamedRao);
        b.Variance.Should().BePositive();
        b.P.Should().BeInRange(0, 1);
        All["hamedrao-issue29_b"].GetProperty("expected").GetProperty("varSAllLagsSigned").GetDouble().Should().BeNegative();
    }

    [Theory]
    [InlineData("nile", "spearman-nile")]
    [InlineData("pages", "spearman-pages")]
    public void Spearman_meets_R(string series, string id)
    {
        var finding = TrendSeries.Of(series).FoundBy(new Spearman(new SpearmanOptions()));
        var (error, expected) = (new LargestError(id), All[id].GetProperty("expected"));
        error.Relative(finding.Tau, expected.GetProperty("rho").GetRawText(), "rho");
        error.Relative(finding.P, expected.GetProperty("p").GetRawText(), "p");
        error.ShouldBeAtMost(2e-14);
    }

    [Theory]
    [InlineData("coxstuart-nile")]
    [InlineData("coxstuart-maxau_s")]
    [InlineData("coxstuart-pages")]
    [InlineData("coxstuart-lakehuron")]
    public void Cox_and_Stuart_meet_R(string id)
    {
        var finding = TrendSeries.Of(SeriesOf(id)).FoundBy(new CoxStuart(new CoxStuartOptions { Parts = SeriesParts.PrintedThirds }));
        var (error, expected) = (new LargestError(id), All[id].GetProperty("expected"));
        error.Relative(Math.Abs(finding.Z), expected.GetProperty("z").GetRawText(), "z");
        error.Relative(finding.P, expected.GetProperty("p").GetRawText(), "p");
        error.ShouldBeAtMost(2e-14);
    }

    [Fact]
    public void The_sequential_test_meets_the_definition()
    {
        var series = TrendSeries.Of("nile");
        var (found, expected) = (SequentialMannKendall.Of(new TimeSeries(series.Times, series.Values), SequentialTies.Falls), All["sneyers-nile"].GetProperty("expected"));
        found.Forward.Take(5).Zip(expected.GetProperty("uFirst5").Numbers()).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) < 1e-14);
        (found.Forward[^1], found.Backward[0], found.Forward[27], found.Backward[27]).Should()
            .Match<(double Last, double First, double U, double Ub)>(u => Math.Abs(u.Last + 4.187232203436883) < 1e-14 && Math.Abs(u.First + 4.074063765506156) < 1e-14
                && Math.Abs(u.U - 0.27659127289275987) < 1e-14 && Math.Abs(u.Ub - 0.723875184400561) < 1e-14);
        found.Crossings.Select(k => k + 1.0).Should().Equal(expected.GetProperty("crossingsAfterObservation").Numbers());
    }

    [Fact]
    public void False_discovery_rates_meet_R()
    {
        var expected = All["fdr-bh-25"].GetProperty("expected");
        var p = expected.GetProperty("p").Numbers();
        foreach (var (rule, name) in new[] { (FalseDiscoveryRule.BenjaminiHochberg, "BH"), (FalseDiscoveryRule.BenjaminiYekutieli, "BY") })
            FalseDiscovery.Adjust(p, rule).Zip(expected.GetProperty(name).Numbers()).Should().OnlyContain(pair => Math.Abs(pair.First - pair.Second) <= 2e-15);
    }

    private static string SeriesOf(string id) => All[id].GetProperty("series").GetString()!;

    private static void MustBe(string id, double variance)
        => TrendSeries.Of(SeriesOf(id)).FoundBy(HamedRao).Variance.Should().Be(variance);

    private static ITrendDetector Detector(string name) => name switch
    {
        "hamed-rao" => HamedRao,
        "hamed-rao-3" => HamedRaoOf3,
        "yue-wang" => YueWang,
        "pre-whitening" => PreWhitening,
        "trend-free" => TrendFree,
        _ => BiasCorrected,
    };

    private static void MustMeet(string id, TrendFinding finding, double tolerance, params string[] except)
    {
        var error = new LargestError(id);
        foreach (var figure in All[id].GetProperty("expected").EnumerateObject())
            if (!except.Contains(figure.Name) && figure.Value.ValueKind == JsonValueKind.Number && Figure(finding, figure.Name) is { } computed)
                error.Relative(computed, figure.Value.GetRawText(), figure.Name);
        error.ShouldBeAtMost(tolerance);
    }

    private static double? Figure(TrendFinding finding, string name) => name switch
    {
        "S" or "s" => finding.S,
        "varS" or "var_s" or "new.variance" or "Var(S)" => finding.Variance,
        "z" or "Corrected Zc" or "Z-Value" => finding.Z,
        "p" or "new P-value" or "P-value" => finding.P,
        "Tau" => finding.TauA,
        "slope" or "Sen's slope" or "old. Sen's Slope" or "Old Sen's Slope" => finding.Slope,
        "intercept" => finding.Intercept,
        _ => null,
    };
}
