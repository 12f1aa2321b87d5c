using CsCheck;
using FusionMetrics.Methods;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Trends;

/// <summary>What every built-in test of a trend answers at the edges.</summary>
public class TrendDetectorEdgeTests
{
    public static TheoryData<string> Ids => [.. BuiltInMethods.Catalog.Methods.Where(m => m.Family == MethodFamily.Trend).Select(m => m.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Units_from_1e_minus_300_to_1e300_give_the_same_verdict(string id)
    {
        var detector = Detector(id);
        Gen.Int[0, 1000].Select(i => (double)i).Array[8, 25].Sample(x =>
        {
            var verdict = Detect(detector, x).Verdict;
            foreach (var unit in new[] { Math.ScaleB(1, -980), Math.ScaleB(1, 1000), 1e-300, 1e297 })
                Detect(detector, Array.ConvertAll(x, v => v * unit)).Verdict.Should().Be(verdict);
        }, iter: 50);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Few_values_are_too_short_and_constant_or_two_valued_series_have_a_p(string id)
    {
        var detector = Detector(id);
        for (var n = 0; n < 3; n++) Detect(detector, [.. Enumerable.Range(0, n).Select(i => (double)i)]).Should().BeEquivalentTo(new TrendFinding(n, Verdict.TooShort));
        var constant = Detect(detector, [.. Enumerable.Repeat(4.2, 12)]);
        (constant.Verdict, constant.P, constant.Slope).Should().Be((Verdict.NoTrend, 1.0, 0.0));
        Detect(detector, [0, 0, 0, 0, 1, 0, 0, 1, 1, 1, 0, 1]).P.Should().BeInRange(0.001, 1);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_p_lies_between_0_and_1_and_none_underflows_on_a_long_rise(string id)
    {
        var detector = Detector(id);
        Gen.Double[-1, 1].Array[3, 40].Sample(x => { if (Detect(detector, x) is { Verdict: not Verdict.TooShort } found) found.P.Should().BeInRange(0, 1); }, iter: 100);
        Detect(detector, [.. Enumerable.Range(0, 60).Select(i => i + 0.3 * (i % 7))]).P.Should().BeInRange(1e-300, 0.06);
    }

    [Theory]
    [InlineData("mann-kendall")]
    [InlineData("hamed")]
    [InlineData("spearman")]
    [InlineData("hamed-rao")]
    public void One_sided_tests_see_one_side(string id)
        => Gen.Double[-1, 1].Array[10, 30].Sample(x =>
        {
            var both = Detect(Detector(id), x).P;
            var (up, down) = (Detect(Detector(id, Alternative.Increasing), x).P, Detect(Detector(id, Alternative.Decreasing), x).P);
            Math.Min(up, down).Should().BeApproximately(both / 2, 1e-12);
            (up + down).Should().BeApproximately(1, 1e-12);
        }, iter: 100);

    [Theory]
    [InlineData("mann-kendall", 3)]
    [InlineData("spearman", 3)]
    [InlineData("cox-stuart", 3)]
    [InlineData("seasonal-mann-kendall", 3)]
    [InlineData("hamed-rao", 4)]
    [InlineData("yue-wang", 4)]
    [InlineData("block-bootstrap", 4)]
    [InlineData("pre-whitening", 4)]
    [InlineData("trend-free-pre-whitening", 4)]
    [InlineData("wang-swail", 4)]
    [InlineData("three-pre-whitening", 4)]
    [InlineData("hamed", 5)]
    [InlineData("bias-corrected-pre-whitening", 6)]
    public void A_test_answers_from_its_least_number_of_values_on(string id, int least)
    {
        double[] values = [3, 1, 4, 1, 5, 9, 2, 6];
        Detect(Detector(id), values[..(least - 1)]).Verdict.Should().Be(Verdict.TooShort);
        for (var n = least; n <= values.Length; n++) Detect(Detector(id), values[..n]).Verdict.Should().NotBe(Verdict.TooShort, "{0}", n);
    }

    // p is below the level, and not at it, where there is a trend.
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_p_that_is_the_level_is_no_trend(string id)
    {
        double[] values = [1, 3, 2, 4, 6, 5, 7, 9, 8, 10, 11, 12];
        var p = Detect(Detector(id), values).P;
        Detect(Detector(id, alpha: p), values).Verdict.Should().Be(Verdict.NoTrend);
        Detect(Detector(id, alpha: Math.BitIncrement(p)), values).Verdict.Should().Be(Verdict.Increasing);
    }

    private static ITrendDetector Detector(string id, Alternative alternative = Alternative.TwoSided, double alpha = 0.05)
    {
        var options = ((TrendTestOptions)BuiltInMethods.Catalog.Find(MethodFamily.Trend, id)!.Options.Defaults) with { Alternative = alternative, Alpha = alpha };
        return BuiltInMethods.Catalog.Create<ITrendDetector>(MethodFamily.Trend, new MethodChoice(id, options));
    }

    private static TrendFinding Detect(ITrendDetector detector, double[] values)
        => detector.Detect(new TimeSeries([.. values.Select((_, i) => 2000.0 + i)], values));
}
