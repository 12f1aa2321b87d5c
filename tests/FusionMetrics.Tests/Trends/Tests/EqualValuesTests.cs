using FusionMetrics.Methods;
using FusionMetrics.Trends;

namespace FusionMetrics.Tests.Trends;

/// <summary>What all tests say of equal values, and of a line of decimal fractions.</summary>
public class EqualValuesTests
{
    private static readonly double[] Years = [.. Enumerable.Range(2000, 15).Select(year => (double)year)];

    public static TheoryData<string> Ids => [.. BuiltInMethods.Catalog.Ids(MethodFamily.Trend)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Equal_values_have_no_trend_on_any_side_and_where_there_is_an_interval_one_of_no_width(string id)
    {
        foreach (var alternative in Enum.GetValues<Alternative>())
        {
            var found = With(id, alternative).Detect(new TimeSeries(Years, Array.ConvertAll(Years, _ => 0.3)));
            (found.Verdict, found.P, found.Slope).Should().Be((Verdict.NoTrend, 1, 0));
            if (id is "spearman" or "cox-stuart" or "seasonal-mann-kendall") continue;
            (found.SlopeLow, found.SlopeHigh).Should().Be((0, 0));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_line_of_decimal_fractions_has_its_slope(string id)
    {
        var line = new TimeSeries(Years, [.. Enumerable.Range(4, 15).Select(i => i * 5 / 100.0)]);
        With(id, Alternative.TwoSided).Detect(line).Slope.Should().BeApproximately(0.05, 1e-14);
    }

    private static ITrendDetector With(string id, Alternative alternative) => BuiltInMethods.Catalog.Create<ITrendDetector>(MethodFamily.Trend, new(id, BuiltInMethods.Catalog.Get(MethodFamily.Trend, id).Options.Defaults switch
    {
        TrendTestOptions options => options with { Alternative = alternative, Interval = SlopeInterval.Test },
        var options => options,
    }));
}
