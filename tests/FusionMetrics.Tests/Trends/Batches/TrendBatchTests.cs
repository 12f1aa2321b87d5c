using CsCheck;
using FusionMetrics.Numerics;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Tests.Trends;

public class TrendBatchTests
{
    [Fact]
    public void Odd_series_are_mended_and_reported_and_stop_nobody()
    {
        ObservedSeries[] series =
        [
            new("rising", [1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 7, 8]),
            new("shuffled", [8, 2, 3, 4, 5, 6, 7, 1], [8, 2, 3, 4, 5, 6, 7, 1]),
            new("empty", [], []),
            new("infinite", [1, 2, 3, 4, 5, 6], [1, double.PositiveInfinity, 3, double.NegativeInfinity, 2, 4]),
            new("repeated", [1, 1, 1, 2, 3, 4, 5, 6], [5, 1, 9, 6, 7, 8, 9, 10]),
            new("missing", [1, 2, 3, 4, 5], [double.NaN, 1, double.NaN, 2, double.NaN]),
        ];

        var batch = TrendBatch.Of(series, new TrendBatchOptions { Detector = new MannKendall(new MannKendallOptions()) });

        batch.Trends.Select(t => (t.Name, t.Finding.Count, t.Finding.Verdict)).Should().Equal(
            ("rising", 8, Verdict.Increasing), ("shuffled", 8, Verdict.Increasing), ("empty", 0, Verdict.TooShort),
            ("infinite", 4, Verdict.NoTrend), ("repeated", 6, Verdict.Increasing), ("missing", 2, Verdict.TooShort));
        batch.Trends[1].Finding.Should().Be(batch.Trends[0].Finding);
        batch.Trends[4].Finding.S.Should().Be(15, "the median of 5, 1 and 9 stands at time 1");
        batch.Diagnostics.Select(d => d.Id).Should().Equal("FM4621", "FM4620", "FM4622");
        batch.Diagnostics[1].Message.Should().Contain(": 2 values are left out, because they or their times are not finite.");
        batch.Diagnostics[2].Message.Should().Contain(": 1 time has several values; ");
        TrendBatch.Of([new("one", [1, 2, 3], [1, double.PositiveInfinity, 3])]).Diagnostics[0].Message.Should().Contain(": 1 value is left out, because it or its time is not finite.");
        batch.Field.Tests.Should().Be(4);
        batch.Trends[2].AdjustedP.Should().Be(double.NaN);
    }

    [Fact]
    public void Series_without_a_time_for_each_value_are_all_named_before_anything_is_tested()
    {
        var act = () => TrendBatch.Of([new("a", [1], [1, 2]), new("b", [1], [1]), new("c", [], [2])]);
        act.Should().Throw<FusionMetricsException>().Which.Diagnostics.Select(d => d.Id).Should().Equal("FM4623", "FM4623");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void What_a_detector_throws_is_thrown_as_it_is(int threads)
    {
        ObservedSeries[] series = [new("a", [1, 2, 3], [1, 2, 3]), new("b", [1, 2, 3], [1, 2, 3])];
        var act = () => TrendBatch.Of(series, new TrendBatchOptions { Detector = new Throwing(), Threads = threads });
        act.Should().Throw<NotSupportedException>().WithMessage("of a plug-in");
    }

    private sealed class Throwing : ITrendDetector
    {
        public TrendFinding Detect(TimeSeries series) => throw new NotSupportedException("of a plug-in");
    }

    [Fact]
    public void One_thread_or_two_make_the_same_bits_and_the_default_is_the_calibrated_test()
        => Gen.Double[-1, 1].Array[3, 20].Array[1, 20].Sample(columns =>
        {
            ObservedSeries[] series = [.. columns.Select((x, i) => new ObservedSeries($"{i}", [.. x.Select((_, t) => (double)t)], x))];
            var one = TrendBatch.Of(series, new TrendBatchOptions { Threads = 1 });
            TrendBatch.Of(series, new TrendBatchOptions { Threads = 2 }).Trends.Should().Equal(one.Trends);
            one.Trends[0].Finding.Should().Be(new Hamed(new HamedOptions()).Detect(new TimeSeries(series[0].Times.ToArray(), columns[0])));
            one.Trends.Select(t => t.AdjustedP).Should().Equal(FalseDiscovery.Adjust([.. one.Trends.Select(t => t.Finding.P)], FalseDiscoveryRule.BenjaminiHochberg));
        }, iter: 100);

    [Fact]
    public void Breaks_of_all_series_come_in_the_same_call_with_the_same_bits_on_one_thread_or_two()
    {
        IBreakDetector[] detectors = [new Pettitt(new()), new LevelSegments(new())];
        var random = new RandomStream(3, 0, 0);
        double[] years = [.. Enumerable.Range(1991, 30).Select(year => (double)year)];
        ObservedSeries[] series =
        [
            .. Enumerable.Range(0, 300).Select(i => new ObservedSeries($"{i}", years, [.. years.Select((_, t) => random.Normal() + (i % 3 == 0 && t >= 14 ? 3 : 0))])),
            new("empty", [], []),
            new("missing", [1, 2, 3], [double.NaN, 1, double.NaN]),
        ];

        var one = TrendBatch.Of(series, new TrendBatchOptions { Threads = 1, Breaks = detectors });
        var two = TrendBatch.Of(series, new TrendBatchOptions { Threads = 2, Breaks = detectors });

        Bits(two).Should().Equal(Bits(one));
        for (var d = 0; d < detectors.Length; d++)
        {
            var detector = detectors[d];
            one.Trends.Take(300).Should().OnlyContain(trend => trend.Breaks.Count == 2);
            one.Trends.Select(trend => trend.Breaks[d].AdjustedP).Should().Equal(FalseDiscovery.Adjust([.. one.Trends.Select(trend => trend.Breaks[d].Finding.P)], FalseDiscoveryRule.BenjaminiHochberg));
            one.Trends[0].Breaks[d].Finding.Should().BeEquivalentTo(detector.Detect(new TimeSeries(years, [.. series[0].Values])));
            one.Trends[^2].Breaks[d].Finding.Should().BeEquivalentTo(new BreakFinding(0, BreakVerdict.TooShort));
        }
        one.Trends[0].Breaks[0].Finding.Breaks.Should().ContainSingle().Which.Position.Should().BeInRange(12, 16);
        TrendBatch.Of(series).Trends.Should().OnlyContain(trend => trend.Breaks.Count == 0);
    }

    private static IEnumerable<long> Bits(TrendBatch batch) => batch.Trends.SelectMany(trend => (double[])
    [
        trend.Finding.P, trend.Finding.Slope, trend.AdjustedP,
        .. trend.Breaks.SelectMany(found => (double[])[found.Finding.P, found.Finding.Statistic, found.AdjustedP, .. found.Finding.Breaks.SelectMany(b => (double[])[b.Position, b.Lower, b.Upper, b.LevelBefore, b.LevelAfter])]),
    ]).Select(BitConverter.DoubleToInt64Bits);
}
