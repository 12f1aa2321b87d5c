using FusionMetrics.Testing.Tests.Fakes;
using FusionMetrics.Weighting;

namespace FusionMetrics.Testing.Tests;

/// <summary>The kit can fail: each fake breaks one promise and is caught by that one.</summary>
public class BrokenWeightingTests
{
    internal static Dictionary<string, IWeighting> Broken { get; } = new()
    {
        ["weighting.defined"] = FakeWeighting.InProportion(column => column.Statistics.IsConstant ? double.NaN : 1),
        ["weighting.answers"] = new FakeWeighting(columns => FakeWeighting.Equal(columns) with { Diagnostics = [WeightingRules.NegativeValues.Says("Never.")] }),
        ["weighting.answers-positive"] = new FakeWeighting(columns => FakeWeighting.Equal(columns) with { Diagnostics = [WeightingRules.NegativeValues.Says("Never.")] }),
        ["weighting.weights"] = new FakeWeighting(columns => new([.. columns.Select(_ => 1.0)])),
        ["weighting.measures"] = new FakeWeighting(columns => FakeWeighting.Equal(columns) with
        {
            Measures = [KeyValuePair.Create<string, IReadOnlyList<double>>("one", [1])],
        }),
        ["weighting.pure"] = Impure(),
        ["weighting.culture-free"] = FakeWeighting.Measuring(() => Culture.Number),
        ["weighting.thread-safe"] = Racing(),
        ["weighting.column-order"] = new FakeWeighting(columns => new([1, .. Enumerable.Repeat(0.0, columns.Count - 1)])),
        ["weighting.row-order"] = FakeWeighting.InProportion(column => 1 + Bounded(column.ToArray()[0])),
        ["weighting.mergeable"] = FakeWeighting.InProportion(column => Bounded(column.Statistics.Maximum) + column.Collect(new PartCount())),
        ["weighting.any-unit"] = FakeWeighting.InProportion(column => 1 + Bounded(column.InAnyUnit.Statistics.Maximum)),
        ["weighting.unit-invariant"] = FakeWeighting.InProportion(column => 1 + Bounded(column.Statistics.Maximum)),
        ["weighting.shift-invariant"] = new EntropyWeighting(),
        ["weighting.replication-invariant"] = FakeWeighting.InProportion(column => Bounded(column.Statistics.Maximum) + column.Statistics.Count),
        ["weighting.takes-missing"] = FakeWeighting.InProportion(column => 1 + Bounded(column.Statistics.Maximum) + column.RowCount - column.Statistics.Count),
        ["weighting.constants-weigh-nothing"] = new EqualWeighting(),
    };

    public static TheoryData<string> Promises => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Promises))]
    public void A_broken_weighting_is_caught_by_the_promise_it_breaks_and_by_no_other(string promise)
    {
        var violations = Conformance.Check(Broken[promise], Caught.ClaimOf(promise));

        violations.ShouldBeOnly(promise);
    }

    [Fact]
    public void Weights_that_are_negative_or_too_few_are_caught()
    {
        Conformance.Check(new FakeWeighting(columns => new([2, .. Enumerable.Repeat(-1.0 / Math.Max(1, columns.Count - 1), columns.Count - 1)])))
            .Should().Contain(v => v.Promise.Id == "weighting.weights");
        Conformance.Check(new FakeWeighting(_ => new([1]))).ShouldBeOnly("weighting.weights");
    }

    private static double Bounded(double x) => Math.Abs(x) / (1 + Math.Abs(x));

    private static FakeWeighting Impure()
    {
        var calls = 0;
        return FakeWeighting.Measuring(() => calls++);
    }

    private static FakeWeighting Racing()
    {
        var race = new Race<IndicatorMatrix>();
        return new FakeWeighting(columns => FakeWeighting.InProportion(column => 1 + Bounded(column.Statistics.Maximum)).Weigh(race.Through(columns)));
    }
}
