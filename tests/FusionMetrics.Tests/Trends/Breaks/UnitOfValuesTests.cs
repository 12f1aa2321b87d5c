using FusionMetrics.Methods;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Tests.Trends.Breaks;

/// <summary>Tenths and thousandths round otherwise than whole numbers: of places that are equally good, the same must be found in any unit.</summary>
public class UnitOfValuesTests
{
    // Each of them once broke at another place in tenths or thousandths.
    private static readonly int[][] Delicate =
    [
        [0, 3, 3, 7, 5, 6, 10, 11, 9], [1, 3, 2, 5, 5, 6, 7, 10, 9, 10, 13], [4, 2, 2, 3, 3, 4, 3, 4], [2, 2, 2, 4, 3, 7, 5, 6, 8, 8, 11, 14, 17, 14, 15, 19, 18, 20, 20, 24, 24, 26],
        [1, 0, 3, 3, 7, 5, 6, 10, 11, 9], [2, 3, 1, 2, 5, 8, 7, 7, 7, 9, 13, 12, 13],
    ];

    public static TheoryData<string> Detectors => [.. BuiltInMethods.Catalog.Ids(MethodFamily.Break)];

    [Theory]
    [MemberData(nameof(Detectors))]
    public void Whole_numbers_tenths_and_thousandths_break_at_the_same_places(string id)
    {
        var detector = BuiltInMethods.Catalog.Create<IBreakDetector>(MethodFamily.Break, id);
        var random = new Random(5);
        foreach (var values in Delicate.Concat(Enumerable.Range(0, 1000).Select(round => (int[])[.. Enumerable.Range(0, random.Next(5, 30)).Select(i => random.Next(5) + (i > 8 ? round % 4 * 2 : 0) + (round % 5 == 0 ? i : 0))])))
        {
            var found = Found(1);
            foreach (var unit in new[] { 10.0, 1000 }) Found(unit).Should().Be(found, string.Join(' ', values));

            (BreakVerdict, string, double) Found(double unit)
            {
                var finding = detector.Detect(new TimeSeries([.. values.Select((_, i) => 2000.0 + i)], [.. values.Select(v => v / unit)]));
                return (finding.Verdict, string.Join(' ', finding.Breaks.Select(at => at.LastBefore)), Math.Round(finding.P, 8));
            }
        }
    }

    // m ln v of each segment, with v the variance about its mean: in any unit.
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(1e-200)]
    public void The_cost_of_normal_segments_is_that_of_the_values(double unit)
    {
        double[] values = [2, 3, 2, 3, 6, 7, 6, 7];
        TimeSeries series = new([.. values.Select((_, i) => 2000.0 + i)], [.. values.Select(v => v * unit)]);
        var found = Segmentations.ByBreaks(series, 1, SegmentCost.Normal, 2);
        found[0].Cost.Should().BeApproximately(8 * (Math.Log(4.25) + 2 * Math.Log(unit)), 1e-11);
        found[1].Cost.Should().BeApproximately(8 * (Math.Log(0.25) + 2 * Math.Log(unit)), 1e-11);
        Segmentations.Best(series, SegmentPenalty.Of(1), SegmentCost.Normal, 2).Cost.Should().Be(found[1].Cost);
        Segmentations.Path(series, SegmentPenalty.Of(1), SegmentPenalty.Of(1000), SegmentCost.Normal, 2)[^1].Cost.Should().Be(found[0].Cost);
    }

    // Costs below 0 tie as costs above do.
    [Fact]
    public void Normal_segments_that_are_equally_good_are_the_same_in_any_unit()
    {
        double[] values = [2, 5, 6, 1, 4, 1, 1, 4, 1, 6, 5, 2];
        foreach (var unit in new[] { 1, 3, 10, 0.1 })
            Segmentations.ByBreaks(new TimeSeries([.. values.Select((_, i) => 2000.0 + i)], [.. values.Select(v => v * unit)]), 1, SegmentCost.Normal, 2)[1].Positions.Should().Equal([3], $"unit {unit}");
    }

    // Two lines fit exactly, and many ways to cut them further as well: what rounding leaves of nothing must not choose.
    [Fact]
    public void Lines_that_leave_nothing_are_cut_alike_in_any_unit()
    {
        double[] values = [1, 2, 3, 4, 5, 6, 12, 11, 10, 9, 8, 7, 6];
        string Found(double unit) => string.Join(" | ", Segmentations.ByBreaks(new TimeSeries([.. values.Select((_, i) => 2000.0 + i)], [.. values.Select(v => v / unit)]), 3, SegmentCost.Line, 2).Select(found => string.Join(' ', found.Positions)));
        foreach (var unit in new[] { 10.0, 1000, 7 }) Found(unit).Should().Be(Found(1), $"unit {unit}");
    }

    // Beyond 4,096 values costs are not kept.
    [Fact]
    public void Very_long_series_are_cut_where_they_step()
    {
        var random = new Random(8);
        double[] values = [.. Enumerable.Range(0, 4500).Select(i => (i < 3000 ? 0.0 : 1) + random.NextDouble())];
        var found = BuiltInMethods.Catalog.Create<IBreakDetector>(MethodFamily.Break, "level-segments").Detect(new TimeSeries([.. values.Select((_, i) => (double)i)], values));
        found.Breaks.Select(at => at.FirstAfter).Should().Equal(3000);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    public void A_confidence_that_is_none_is_refused(double confidence)
    {
        FluentActions.Invoking(() => new Pettitt(new() { Confidence = confidence })).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new LevelSegments(new() { Confidence = confidence })).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new FusionMetrics.Trends.Forecasts.Drift(new() { Confidence = confidence })).Should().Throw<ArgumentOutOfRangeException>();
    }
}
