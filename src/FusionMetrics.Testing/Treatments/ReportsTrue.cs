using FusionMetrics.Testing.Examination;
using FusionMetrics.Treatment;

namespace FusionMetrics.Testing.Treatments;

/// <summary>The table of treatments is evidence.</summary>
internal sealed class ReportsTrue() : PromiseOf<ITreatment>($"{TreatmentPromises.Family}.reports-true",
    "Every change that is reported took place: once, from the value before to another value after.")
{
    public override IEnumerable<Trial<ITreatment>> Trials() => SamplePanels.All.Select(sample => Try(sample.Case, treatment =>
    {
        var outcome = treatment.Treat(sample.Make(), SamplePanels.System);
        return Breach(outcome.Changes, new PanelCells(sample.Make()), new PanelCells(outcome.Panel));
    }));

    private static string? Breach(IReadOnlyList<CellChange> changes, PanelCells before, PanelCells after)
    {
        var seen = new HashSet<Cell>();
        foreach (var change in changes)
        {
            var cell = new Cell(change.Region, change.Period, change.Indicator);
            var reported = FormattableString.Invariant($"{cell} reported from {change.From:R} to {change.To:R}");
            if (!seen.Add(cell)) return $"{reported}, for the second time";
            if (PanelCells.Same(change.From, change.To)) return $"{reported}, which is no change";
            if (!PanelCells.Same(change.From, before[cell])) return FormattableString.Invariant($"{reported}, but it was {before[cell]:R}");
            if (!PanelCells.Same(change.To, after[cell])) return FormattableString.Invariant($"{reported}, but it is {after[cell]:R}");
        }
        return null;
    }
}
