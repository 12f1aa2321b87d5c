using FusionMetrics.Testing.Examination;
using FusionMetrics.Treatment;

namespace FusionMetrics.Testing.Treatments;

/// <summary>Nothing is done in silence.</summary>
internal sealed class ChangesReported() : PromiseOf<ITreatment>($"{TreatmentPromises.Family}.changes-reported",
    "Every cell that changed is reported, and every row that was dropped is told of by a diagnostic that names its region or period.")
{
    public override IEnumerable<Trial<ITreatment>> Trials() => SamplePanels.All.Select(sample => Try(sample.Case, treatment =>
    {
        var outcome = treatment.Treat(sample.Make(), SamplePanels.System);
        return Breach(outcome, new PanelCells(sample.Make()), new PanelCells(outcome.Panel));
    }));

    private static string? Breach(TreatmentOutcome outcome, PanelCells before, PanelCells after)
    {
        var reported = outcome.Changes.Select(c => new Cell(c.Region, c.Period, c.Indicator)).ToHashSet();
        foreach (var cell in after.ChangedSince(before))
            if (!reported.Contains(cell))
                return FormattableString.Invariant($"{cell} went from {before[cell]:R} to {after[cell]:R}, unreported");
        foreach (var (region, period) in before.Rows.Where(row => !after.HasRow(row.Region, row.Period)))
            if (!outcome.Diagnostics.Any(d => d.Location is { } l && (l.Region == region || l.Period == period)))
                return $"{region} in {period} was dropped, untold";
        return null;
    }
}
