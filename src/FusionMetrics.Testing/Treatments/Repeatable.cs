using FusionMetrics.Testing.Examination;
using FusionMetrics.Treatment;

namespace FusionMetrics.Testing.Treatments;

/// <summary>New rows are treated as the old ones were.</summary>
internal sealed class Repeatable() : PromiseOf<ITreatment>($"{TreatmentPromises.Family}.repeatable",
    "What a treatment says it learned is finite numbers, and by them the panel it learned from comes out as it did, to the bit.")
{
    public override IEnumerable<Trial<ITreatment>> Trials() => SamplePanels.All.Select(sample => Try(sample.Case, treatment =>
    {
        var outcome = Treated.Outcome(treatment, sample.Make());
        if (outcome.Frame is not { } frame) return null;
        if (treatment is not IRepeatableTreatment repeatable) return "something was learned, but it cannot be treated by it again";
        foreach (var (name, numbers) in frame.Parameters)
            if (numbers.Any(n => !double.IsFinite(n))) return $"'{name}' has a number that is not finite";
        var stored = frame.Parameters.ToDictionary(p => p.Key, p => (IReadOnlyList<double>)[.. p.Value], StringComparer.Ordinal);
        var again = repeatable.Repeat(sample.Make(), SamplePanels.System, new TreatmentFrame(stored));
        return again.Panel.Fingerprint == outcome.Panel.Fingerprint ? null : "another panel";
    }));
}
