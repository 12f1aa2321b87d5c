using FusionMetrics.Testing.Examination;
using FusionMetrics.Treatment;

namespace FusionMetrics.Testing.Treatments;

/// <summary>Ordinary panels must not be declined.</summary>
internal sealed class Answers() : PromiseOf<ITreatment>($"{TreatmentPromises.Family}.answers",
    "A panel of positive values that lacks none, or a few in one region, is treated and not declined.")
{
    public override IEnumerable<Trial<ITreatment>> Trials()
        => SamplePanels.Ordinary.Select(sample => Try(sample.Case, treatment => Acceptance.Refusal(() => Treated.Outcome(treatment, sample.Make()))));
}
