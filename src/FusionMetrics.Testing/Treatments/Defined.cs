using FusionMetrics.Testing.Examination;
using FusionMetrics.Treatment;

namespace FusionMetrics.Testing.Treatments;

/// <summary>Whatever is missing, there is an answer.</summary>
internal sealed class Defined() : PromiseOf<ITreatment>($"{TreatmentPromises.Family}.defined",
    "Any panel is treated, or a diagnostic with severity error or FusionMetricsException says why not; no other exception.")
{
    public override IEnumerable<Trial<ITreatment>> Trials() => SamplePanels.All.Select(sample
        => Try(sample.Case, treatment => Treated.Outcome(treatment, sample.Make()).Panel is null ? "no panel" : null));
}
