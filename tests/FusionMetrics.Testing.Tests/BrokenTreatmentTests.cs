using System.Runtime.InteropServices;
using FusionMetrics.Testing.Tests.Fakes;
using FusionMetrics.Treatment;

namespace FusionMetrics.Testing.Tests;

/// <summary>The kit can fail: each fake breaks one promise and is caught by that one.</summary>
public class BrokenTreatmentTests
{
    internal static Dictionary<string, ITreatment> Broken { get; } = new()
    {
        ["treatment.defined"] = new FakeTreatment(panel => panel.RowCount == 0 ? throw new InvalidOperationException("No rows.") : new TreatmentOutcome(panel)),
        ["treatment.answers"] = new FakeTreatment(panel => new TreatmentOutcome(panel) { Diagnostics = [TreatmentRules.AllDropped.Says("Never.")] }),
        ["treatment.pure"] = Impure(),
        ["treatment.culture-free"] = FakeTreatment.Saying(_ => $"It is {Culture.Number}."),
        ["treatment.thread-safe"] = Racing(),
        ["treatment.input-unchanged"] = new FakeTreatment(WriteIntoMemory),
        ["treatment.others-left-alone"] = new FakeTreatment(panel => FakeTreatment.Changed(panel, "other", x => double.IsNaN(x) ? 1 : x)),
        ["treatment.changes-reported"] = new FakeTreatment(panel => FakeTreatment.Changed(panel, "a", x => double.IsNaN(x) ? 1 : x) with { Changes = [] }),
        ["treatment.reports-true"] = new FakeTreatment(panel => FakeTreatment.Changed(panel, "a", x => x + 1) with { Panel = panel }),
        ["treatment.repeatable"] = new FakeTreatment(panel => new TreatmentOutcome(panel) { Frame = new TreatmentFrame(new Dictionary<string, IReadOnlyList<double>>()) }),
        ["treatment.idempotent"] = new FakeTreatment(panel => FakeTreatment.Changed(panel, "a", x => x + 1)),
    };

    public static TheoryData<string> Promises => [.. Broken.Keys];

    [Theory]
    [MemberData(nameof(Promises))]
    public void A_broken_treatment_is_caught_by_the_promise_it_breaks_and_by_no_other(string promise)
    {
        var violations = Conformance.Check(Broken[promise], Caught.ClaimOf(promise));

        violations.ShouldBeOnly(promise);
    }

    [Fact]
    public void A_row_dropped_in_silence_is_caught()
        => Conformance.Check(new FakeTreatment(panel => new TreatmentOutcome(panel.KeepRegions(region => region > 0)))).ShouldBeOnly("treatment.changes-reported");

    [Fact]
    public void A_change_reported_twice_is_caught()
        => Conformance.Check(new FakeTreatment(panel =>
        {
            var outcome = FakeTreatment.Changed(panel, "a", x => x + 1);
            return outcome with { Changes = [.. outcome.Changes, .. outcome.Changes] };
        })).ShouldBeOnly("treatment.reports-true");

    private static FakeTreatment Impure()
    {
        var calls = 0;
        return FakeTreatment.Saying(_ => $"Call {calls++}.");
    }

    private static FakeTreatment Racing()
    {
        var race = new Race<int>();
        return FakeTreatment.Saying(panel => $"{race.Through(panel.RowCount)} rows.");
    }

    private static TreatmentOutcome WriteIntoMemory(Panel panel)
    {
        if (panel.RowCount == 0) return new TreatmentOutcome(panel);
        var column = panel.Column("a");
        ref var first = ref MemoryMarshal.GetReference(column);
        var before = first;
        first = 7;
        return new TreatmentOutcome(panel) { Changes = [new CellChange(panel.RegionAt(0).Code, panel.PeriodAt(0), "a", before, 7, "written")] };
    }
}
