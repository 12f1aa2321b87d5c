using FusionMetrics.Methods;
using FusionMetrics.Testing.Examination;
using FusionMetrics.Treatment;

namespace FusionMetrics.Testing.Treatments;

/// <summary>Once is enough.</summary>
internal sealed class Idempotent() : PromiseOf<ITreatment>($"{TreatmentPromises.Family}.idempotent",
    "Treating a treated panel changes nothing more, to the bit.", MethodClaim.Idempotent)
{
    public override IEnumerable<Trial<ITreatment>> Trials() => SamplePanels.All.Select(sample => Try($"{sample.Case}, treated twice", treatment =>
    {
        var once = Treated.Outcome(treatment, sample.Make()).Panel;
        var twice = Treated.Outcome(treatment, once);
        if (twice.Changes.Count > 0) return $"{twice.Changes.Count} more changes";
        return twice.Panel.Fingerprint == once.Fingerprint ? null : "another panel";
    }));
}
