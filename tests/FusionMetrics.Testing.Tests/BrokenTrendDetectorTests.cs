using FusionMetrics.Testing.Tests.Fakes;
using FusionMetrics.Trends;

namespace FusionMetrics.Testing.Tests;

/// <summary>The kit can fail: each fake breaks one promise and is caught by that one.</summary>
public class BrokenTrendDetectorTests
{
    internal static Dictionary<string, ITrendDetector> Broken { get; } = new()
    {
        ["trend.defined"] = new FakeDetector(series => new TrendFinding(series.Count, FakeDetector.VerdictOf(series.Values[^1] - series.Values[0]))),
        ["trend.count"] = FakeDetector.But(finding => finding with { Count = finding.Count + 1 }),
        ["trend.numbers"] = FakeDetector.But(finding => finding with { P = 1.5 }),
        ["trend.pure"] = Impure(),
        ["trend.culture-free"] = FakeDetector.But(finding => finding with { Slope = Culture.Number }),
        ["trend.thread-safe"] = Racing(),
        ["trend.true-direction"] = FakeDetector.But(finding => finding with { Verdict = Swapped(finding.Verdict) }),
        ["trend.negative-is-opposite"] = new FakeDetector(series
            => series.Count > 1 && series.Values[0] < 0 ? new TrendFinding(series.Count, Verdict.NoTrend) : FakeDetector.Sound(series)),
        ["trend.backwards-is-opposite"] = new FakeDetector(series => series.Count > 1 && Math.Abs(series.Values[^1]) < Math.Abs(series.Values[0])
            ? new TrendFinding(series.Count, Verdict.NoTrend)
            : FakeDetector.Sound(series)),
        ["trend.calendar"] = new FakeDetector(series
            => series.Count > 1 && series.Times[0] < 1000 ? new TrendFinding(series.Count, Verdict.NoTrend) : FakeDetector.Sound(series)),
        ["trend.shift-keeps-s"] = new FakeDetector(series => FakeDetector.Sound(series) with { S = series.Count == 0 ? 0 : series.Values[0] }),
        ["trend.unit-invariant"] = new FakeDetector(series => Rising(series, by: 15)),
        ["trend.shift-invariant"] = new FakeDetector(series => Rising(series, by: series.Count == 0 ? 0 : 0.1 * Math.Abs(series.Values[0]))),
    };

    public static TheoryData<string> Promises => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Promises))]
    public void A_broken_trend_detector_is_caught_by_the_promise_it_breaks_and_by_no_other(string promise)
    {
        var violations = Conformance.Check(Broken[promise], Caught.ClaimOf(promise));

        violations.ShouldBeOnly(promise);
    }

    [Fact]
    public void An_infinite_number_is_caught()
        => Conformance.Check(FakeDetector.But(finding => finding with { Z = double.PositiveInfinity })).ShouldBeOnly("trend.numbers");

    [Fact]
    public void Declining_a_series_is_caught_because_one_region_must_not_stop_all()
        => Conformance.Check(FakeDetector.But(_ => throw new FusionMetricsException(PanelRules.NoRows.Says("Never.")))).ShouldBeOnly("trend.defined");

    private static Verdict Swapped(Verdict verdict) => verdict switch
    {
        Verdict.Increasing => Verdict.Decreasing,
        Verdict.Decreasing => Verdict.Increasing,
        _ => verdict,
    };

    private static TrendFinding Rising(TimeSeries series, double by) => series.Count > 1 && Math.Abs(series.Values[^1] - series.Values[0]) < by
        ? new TrendFinding(series.Count, Verdict.NoTrend)
        : FakeDetector.Sound(series);

    private static FakeDetector Impure()
    {
        var calls = 0;
        return FakeDetector.But(finding => finding with { Slope = calls++ });
    }

    private static FakeDetector Racing()
    {
        var race = new Race<int>();
        return FakeDetector.But(finding => finding with { Slope = race.Through(finding.Count) });
    }
}
