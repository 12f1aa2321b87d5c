using FusionMetrics.Providers;
using FusionMetrics.Testing.Tests.Fakes;

namespace FusionMetrics.Testing.Tests;

/// <summary>The kit can fail: each fake breaks one promise and is caught by that one.</summary>
public class BrokenProviderTests
{
    internal static Dictionary<string, IIndicatorProvider> Broken { get; } = new()
    {
        ["provider.defined"] = FakeProvider.Of(() => throw new InvalidOperationException("No connection.")),
        ["provider.answers"] = new FakeProvider((builder, _) => builder.Report(PanelRules.NoRows.Says("Never."))),
        ["provider.declared-only"] = new FakeProvider((builder, _) => builder.Add("R1", Period.OfYear(2020), 99, 1)),
        ["provider.repeatable"] = Impure(),
        ["provider.unwanted"] = new FakeProvider((builder, cancellationToken) =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.AddRow("R1", Period.OfYear(2020), [builder.Declare("a"), builder.Declare("b")], [1, 2]);
        }),
        ["provider.culture-free"] = FakeProvider.Of(() => Culture.Number),
        ["provider.cancellable"] = new FakeProvider((builder, _) => FakeProvider.Push(builder, 1)),
    };

    public static TheoryData<string> Promises => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Promises))]
    public void A_broken_provider_is_caught_by_the_promise_it_breaks_and_by_no_other(string promise)
    {
        var violations = Conformance.Check(Broken[promise]);

        violations.ShouldBeOnly(promise);
    }

    [Fact]
    public void A_sound_provider_keeps_every_promise() => Conformance.Check(FakeProvider.Of(() => 1.5)).Should().BeEmpty();

    [Fact]
    public void A_column_with_other_values_when_it_is_the_only_one_wanted_is_caught()
        => Conformance.Check(new FakeProvider((builder, cancellationToken) =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            FakeProvider.Push(builder, builder.Declare("b") < 0 ? 3 : 1);
        })).ShouldBeOnly("provider.unwanted");

    private static FakeProvider Impure()
    {
        var calls = 0;
        return FakeProvider.Of(() => calls++);
    }
}
