using FusionMetrics.Testing.Examination;
using FusionMetrics.Treatment;

namespace FusionMetrics.Testing.Treatments;

/// <summary>What no indicator names is not the treatment's business.</summary>
internal sealed class OthersLeftAlone()
    : PromiseOf<ITreatment>($"{TreatmentPromises.Family}.others-left-alone", "Columns that no indicator names keep their values.")
{
    public override IEnumerable<Trial<ITreatment>> Trials() => SamplePanels.All.Select(sample => Try(sample.Case, treatment =>
    {
        var (before, after) = (new PanelCells(sample.Make()), new PanelCells(Treated.Outcome(treatment, sample.Make()).Panel));
        return after.ChangedSince(before).Where(c => c.Indicator == SamplePanels.Other).Select(cell => (Cell?)cell).FirstOrDefault() is { } cell
            ? FormattableString.Invariant($"{cell} was {before[cell]:R} and is {after[cell]:R}")
            : null;
    }));
}
