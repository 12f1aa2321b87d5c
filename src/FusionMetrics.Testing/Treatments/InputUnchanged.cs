using FusionMetrics.Testing.Examination;
using FusionMetrics.Treatment;

namespace FusionMetrics.Testing.Treatments;

/// <summary>A panel is immutable, even for those who know how to write into its memory.</summary>
internal sealed class InputUnchanged()
    : PromiseOf<ITreatment>($"{TreatmentPromises.Family}.input-unchanged", "The panel given is as it was.")
{
    public override IEnumerable<Trial<ITreatment>> Trials() => SamplePanels.All.Select(sample => Try(sample.Case, treatment =>
    {
        var given = sample.Make();
        var before = new PanelCells(given);
        treatment.Treat(given, SamplePanels.System);
        var after = new PanelCells(given);
        return after.ChangedSince(before).Select(cell => (Cell?)cell).FirstOrDefault() is { } cell
            ? FormattableString.Invariant($"{cell} was {before[cell]:R} and is {after[cell]:R}")
            : null;
    }));
}
