using FusionMetrics.DynamicEvaluation;
using FusionMetrics.Testing.Tests.Fakes;

namespace FusionMetrics.Testing.Tests;

/// <summary>The kit can fail: each fake breaks one promise and is caught by that one.</summary>
public class BrokenDynamicEvaluationTests
{
    internal static Dictionary<string, IDynamicEvaluation> Broken { get; } = new()
    {
        ["dynamic.defined"] = FakeDynamicEvaluation.But(scores => [.. scores.Select(s => s > 1e299 ? double.PositiveInfinity : s)]),
        ["dynamic.answers"] = new FakeDynamicEvaluation(history => new DynamicOutcome(history.Times.Length == 16 && history[0][0] != history[0][1]
            ? [.. FakeDynamicEvaluation.Sound(history).Select(_ => double.NaN)]
            : FakeDynamicEvaluation.Sound(history))),
        ["dynamic.time-weights"] = new FakeDynamicEvaluation(history
            => new DynamicOutcome(FakeDynamicEvaluation.Sound(history)) { TimeWeights = [.. history.Times.ToArray().Select(_ => 0.5)] }),
        ["dynamic.nothing-from-nothing"] = FakeDynamicEvaluation.But(scores => [.. scores.Select(s => double.IsNaN(s) ? 0 : s)]),
        ["dynamic.keeps-constant"] = FakeDynamicEvaluation.But(scores => [.. scores.Select(s => s / 2)]),
        ["dynamic.pure"] = Impure(),
        ["dynamic.culture-free"] = FakeDynamicEvaluation.But(scores => [.. scores.Select(s => s + 1e-12 * Culture.Number)]),
        ["dynamic.thread-safe"] = Racing(),
        ["dynamic.region-order-free"] = FakeDynamicEvaluation.But(scores => [.. scores.Select((s, i) => s + i * (s - scores[0]))]),
        ["dynamic.calendar"] = new FakeDynamicEvaluation(history => new DynamicOutcome(history.Times[0] < 1000
            ? [.. Enumerable.Range(0, history.Regions).Select(i => history[i][^1])]
            : FakeDynamicEvaluation.Sound(history))),
        ["dynamic.unit-invariant"] = new FakeDynamicEvaluation(history => new DynamicOutcome(
            [.. Enumerable.Range(0, history.Regions).Select(i => history[i][0] > 10 ? history[i][0] : FakeDynamicEvaluation.Sound(history)[i])])),
        ["dynamic.shift-invariant"] = new FakeDynamicEvaluation(history => new DynamicOutcome(
            [.. Enumerable.Range(0, history.Regions).Select(i => history[i][0] > 3 ? history[i][0] : FakeDynamicEvaluation.Sound(history)[i])])),
    };

    public static TheoryData<string> Promises => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Promises))]
    public void A_broken_dynamic_evaluation_is_caught_by_the_promise_it_breaks_and_by_no_other(string promise)
    {
        var violations = Conformance.Check(Broken[promise], Caught.ClaimOf(promise));

        violations.ShouldBeOnly(promise);
    }

    [Fact]
    public void A_score_too_few_is_caught()
        => Conformance.Check(FakeDynamicEvaluation.But(scores => scores.Length == 20 ? scores[1..] : scores))
            .Select(v => v.Promise.Id).Should().Contain("dynamic.defined");

    private static FakeDynamicEvaluation Impure()
    {
        var calls = 0;
        return FakeDynamicEvaluation.But(scores => [.. scores.Select(s => s + 1e-14 * calls++)]);
    }

    private static FakeDynamicEvaluation Racing()
    {
        var race = new Race<int>();
        return FakeDynamicEvaluation.But(scores => race.Through(scores.Length) == scores.Length ? scores : [.. scores.Select(s => s + 1e-12)]);
    }
}
