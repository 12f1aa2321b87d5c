using FusionMetrics.Testing.Tests.Fakes;
using FusionMetrics.Trends;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Testing.Tests;

/// <summary>The kit can fail: each fake breaks one promise and is caught by that one.</summary>
public class BrokenBreakDetectorTests
{
    internal static Dictionary<string, IBreakDetector> Broken { get; } = new()
    {
        ["break.defined"] = new FakeBreakDetector(series => series.Values[^1] == series.Values[0] ? new(series.Count, BreakVerdict.NoBreak) : FakeBreakDetector.Sound(series)),
        ["break.count"] = FakeBreakDetector.But(finding => finding with { Count = finding.Count + 1 }),
        ["break.numbers"] = FakeBreakDetector.But(finding => finding with { P = 1.5 }),
        ["break.places"] = FakeBreakDetector.ButBreak(found => found with { Upper = found.Upper + 1 }),
        ["break.pure"] = Impure(),
        ["break.culture-free"] = FakeBreakDetector.ButBreak(found => found with { LevelBefore = Culture.Number }),
        ["break.thread-safe"] = Racing(),
        ["break.none-in-constant"] = new FakeBreakDetector(series => series.Count == 20
            ? new(20, BreakVerdict.Break) { Breaks = [new(10, series.Times[9], series.Times[10]) { Lower = 10, Upper = 10 }] }
            : FakeBreakDetector.Sound(series)),
        ["break.negative-is-alike"] = Unless(series => series.Count > 0 && series.Values[0] < 0),
        ["break.calendar"] = Unless(series => series.Count > 0 && series.Times[0] < 1000),
        ["break.unit-invariant"] = Unless(series => series.Count > 0 && Math.Abs(series.Values[^1] - series.Values[0]) < 15),
        ["break.shift-invariant"] = Unless(series => series.Count > 0 && Math.Abs(series.Values[^1] - series.Values[0]) < 0.1 * Math.Abs(series.Values[0])),
    };

    public static TheoryData<string> Promises => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Promises))]
    public void A_broken_break_detector_is_caught_by_the_promise_it_breaks_and_by_no_other(string promise)
    {
        var violations = Conformance.Check(Broken[promise], Caught.ClaimOf(promise));

        violations.ShouldBeOnly(promise);
    }

    [Fact]
    public void A_sound_one_keeps_every_promise() => Conformance.Check(FakeBreakDetector.But(finding => finding)).Should().BeEmpty();

    [Fact]
    public void An_infinite_level_is_caught()
        => Conformance.Check(FakeBreakDetector.ButBreak(found => found with { LevelAfter = double.PositiveInfinity })).ShouldBeOnly("break.numbers");

    [Fact]
    public void Breaks_against_the_verdict_at_other_times_and_beyond_the_end_are_caught()
    {
        Conformance.Check(FakeBreakDetector.But(finding => finding with { Breaks = [] })).ShouldBeOnly("break.places");
        Conformance.Check(FakeBreakDetector.ButBreak(found => found with { FirstAfter = found.FirstAfter + 1 })).ShouldBeOnly("break.places");
        Conformance.Check(FakeBreakDetector.ButBreak(found => found with { Position = found.Position + 1 })).ShouldBeOnly("break.places");
    }

    [Fact]
    public void Declining_a_series_is_caught_because_one_region_must_not_stop_all()
        => Conformance.Check(FakeBreakDetector.But(_ => throw new FusionMetricsException(PanelRules.NoRows.Says("Never.")))).ShouldBeOnly("break.defined");

    private static FakeBreakDetector Unless(Predicate predicate)
        => new(series => predicate(series) ? new BreakFinding(series.Count, BreakVerdict.NoBreak) : FakeBreakDetector.Sound(series));

    private delegate bool Predicate(TimeSeries series);

    private static FakeBreakDetector Impure()
    {
        var calls = 0;
        return FakeBreakDetector.But(finding => finding with { Statistic = calls++ });
    }

    private static FakeBreakDetector Racing()
    {
        var race = new Race<int>();
        return FakeBreakDetector.But(finding => finding with { Statistic = race.Through(finding.Count) });
    }
}
