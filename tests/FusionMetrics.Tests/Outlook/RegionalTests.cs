using CsCheck;
using FusionMetrics.Outlook;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Outlook;

/// <summary>Whether regions rise or fall as a whole.</summary>
public class RegionalTests
{
    private static readonly OutlookStudy Study = new();

    private static readonly OutlookRecipe Plain = new() { Test = "mann-kendall", Breaks = null, Forecast = null, LifeCycle = null };

    // Ranks 1 2 3 4 5 and 1 3 2 4 5 sum to 2 5 5 8 10. Sen's slopes are 1 and 10; S is 10 and 8 of 10 pairs each.
    [Fact]
    public void Two_regions_by_hand()
    {
        var row = Only(Plain, ("A", [1, 2, 3, 4, 5]), ("B", [10, 30, 20, 40, 50]));
        var expected = new MannKendall(new MannKendallOptions()).Detect(new TimeSeries([2000, 2001, 2002, 2003, 2004], [2, 5, 5, 8, 10]));
        (row.Trend.S, row.Trend.Variance, row.Trend.P, row.Trend.Verdict, row.Trend.Slope).Should().Be((9, expected.Variance, expected.P, Verdict.Increasing, double.NaN));
        (row.Slope, row.Tau, row.AdjustedP).Should().Be((5.5, 0.9, expected.P));
        (row.First, row.Last, row.Rising, row.Falling).Should().Be((Period.OfYear(2000), Period.OfYear(2004), 1, 0));
        row.IndependentPeriodsP.Should().Be(new MultivariateMannKendall(new MultivariateOptions()).Test([1, 2, 3, 4, 5], [[1, 2, 3, 4, 5], [10, 30, 20, 40, 50]]).Overall.P);
        row.ToString().Should().Be("x, 2 regions, 2000 to 2004: rising as a whole, the middle one by 5.5 a year (p = 0.043, adjusted 0.043); rising by themselves: 1, falling: 0.");
        row.InChinese().Should().Be("x，2个地区，2000年至2004年：整体呈上升趋势，各地区斜率的中位数为每年上升5.5（p = 0.043，校正后0.043）；单独检验，1个上升，0个下降。");
    }

    // However often a region is copied, it tells no more than once.
    [Fact]
    public void Copies_of_a_region_are_tested_as_one()
        => Gen.Select(Gen.Double[-5, 5].Array[6, 20], Gen.Int[2, 6]).Sample((values, copies) =>
        {
            var found = Study.OfSeries([.. Enumerable.Range(0, copies).Select(i => Series($"r{i}", values))], Plain with { Test = "hamed" });
            found.Regional![0].Trend.P.Should().Be(found.Rows[0].Trend.P);
        }, iter: 100);

    [Fact]
    public void Only_the_order_within_each_region_matters_and_not_that_of_regions()
        => Gen.Double[0.1, 5].Array[12].Array[2, 5].Sample(regions =>
        {
            var row = Only(Plain, [.. regions.Select((values, i) => ($"r{i}", values))]);
            var other = Only(Plain, [.. regions.Select((values, i) => ($"r{i}", values.Select(x => Math.Exp(x) * (i + 1)).ToArray())).Reverse()]);
            (other.Trend.P, other.Trend.S).Should().Be((row.Trend.P, row.Trend.S));
            other.Tau.Should().BeApproximately(row.Tau, 1e-15);
        }, iter: 100);

    [Fact]
    public void Falling_is_rising_turned_round()
    {
        var row = Only(Plain, ("A", [5, 4, 3, 2, 1]), ("B", [50, 40, 20, 30, 10]));
        (row.Trend.Verdict, row.Slope, row.Tau, row.Falling).Should().Be((Verdict.Decreasing, -5.5, -0.9, 1));
        row.ToString().Should().Contain("falling as a whole, the middle one by 5.5 a year");
        row.InChinese().Should().Contain("整体呈下降趋势，各地区斜率的中位数为每年下降5.5");
    }

    // Half of the regions have 2005, one of four has 2006; the one without 2002 is left out.
    [Fact]
    public void Periods_that_half_of_the_regions_have_count_and_regions_that_have_them_all()
    {
        const double none = double.NaN;
        var row = Only(Plain, ("A", [1, 2, 3, 4, 5, 6, 7]), ("B", [1, 2, 3, 4, 5, 7, none]), ("C", [1, 2, 3, 4, 5, none, none]), ("D", [1, 2, none, 4, 5, none, none]), ("E", [none, none, none, none, none, none, none]));
        row.Regions.Should().Equal("A", "B");
        row.LeftOut.Should().Equal("C", "D", "E");
        (row.First, row.Last).Should().Be((Period.OfYear(2000), Period.OfYear(2005)));
        row.Trend.Count.Should().Be(6);
    }

    [Fact]
    public void Too_little_has_an_answer()
    {
        Study.OfSeries([Series("A", [1, 2, 3])], Plain).Regional.Should().BeNull("one region is no whole");
        var few = Only(Plain with { Test = "hamed" }, ("A", [1, 2, 3]), ("B", [1, 3, 2]));
        (few.Trend.Verdict, few.Tau, few.IndependentPeriodsP, few.AdjustedP).Should().Be((Verdict.TooShort, double.NaN, double.NaN, double.NaN));
        few.ToString().Should().EndWith("3 periods are too few for a trend.");
        Only(Plain, ("A", [1]), ("B", [2])).ToString().Should().EndWith("1 period is too few for a trend.");
        Study.OfSeries([Series("A", [1])], Plain).Rows[0].ToString().Should().EndWith("1 value is too few for a trend.");
        few.InChinese().Should().EndWith("仅有3个时期，不足以判断趋势。");
        var apart = Only(Plain, ("A", [1, 2, double.NaN, double.NaN]), ("B", [double.NaN, double.NaN, 3, 4]));
        (apart.Regions.Count, apart.LeftOut.Count, apart.Trend.Verdict, apart.First).Should().Be((0, 2, Verdict.TooShort, null));
        apart.ToString().Should().Be("x: no two regions have a value at every period that counts, so there is no trend of the whole.");
        apart.InChinese().Should().Be("x：在计入的各时期均有数值的地区不足两个，不判断整体趋势。");
        var alike = Only(Plain, ("A", [1, 1, 1, 1, 1]), ("B", [2, 2, 2, 2, 2]));
        (alike.Trend.P, alike.Trend.Verdict, alike.Slope, alike.Tau).Should().Be((1, Verdict.NoTrend, 0, 0));
        alike.ToString().Should().Contain("no common trend");
    }

    // Six regions without a trend, which share half of their variance and depend on the year before: the test of Dietz and Killeen takes years for independent.
    [Fact]
    public void False_alarms_stay_near_5_percent_where_regions_and_years_depend_on_one_another()
    {
        const int panels = 2000, regions = 6, years = 14;
        var random = new Random(20261127);
        var (alarms, independent) = (0, 0);
        for (var panel = 0; panel < panels; panel++)
        {
            var common = Walk(random, years);
            var row = Only(Plain with { Test = "hamed" }, [.. Enumerable.Range(0, regions).Select(i => ($"r{i}", common.Zip(Walk(random, years), (a, b) => a + b).ToArray()))]);
            if (row.Trend.P < 0.05) alarms++;
            if (row.IndependentPeriodsP < 0.05) independent++;
        }
        ((double)alarms / panels).Should().BeInRange(0.035, 0.065, "the standard error is 0.005");
        ((double)independent / panels).Should().BeGreaterThan(0.15);
    }

    // Neighbours correlate by 0.6.
    private static double[] Walk(Random random, int count)
    {
        var values = new double[count];
        for (var i = 0; i < count; i++) values[i] = i == 0 ? Normal(random) : 0.6 * values[i - 1] + 0.8 * Normal(random);
        return values;
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    private static RegionalRow Only(OutlookRecipe recipe, params (string Region, double[] Values)[] regions)
        => Study.OfSeries([.. regions.Select(region => Series(region.Region, region.Values))], recipe).Regional!.Should().ContainSingle().Which;

    private static OutlookSeries Series(string region, double[] values) => new(region, "x", [.. values.Select((_, i) => Period.OfYear(2000 + i))], values);
}
