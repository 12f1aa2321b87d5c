using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>Drops every region that still lacks a value of any indicator in any period. Reports each region and what it lacks.</summary>
public sealed class DropRegions : ITreatment
{
    internal static MethodDescription Description { get; } = new("Regions that still lack a value are dropped, each reported.")
    {
        Source = "case deletion: OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 3",
        Claims = [MethodClaim.Idempotent],
    };

    /// <inheritdoc/>
    public TreatmentOutcome Treat(Panel panel, IndicatorSystem system)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(system);
        List<(string Code, int Count)>[] lacking = [.. Enumerable.Range(0, panel.Regions.Count).Select(r => Lacking(panel, system, r))];
        var diagnostics = new List<Diagnostic>();
        for (var region = 0; region < lacking.Length; region++)
            if (lacking[region].Count > 0) diagnostics.Add(Dropped(panel.Regions[region], lacking[region]));
        if (lacking.All(l => l.Count > 0))
            diagnostics.Add(TreatmentRules.AllDropped.Says("Every region lacks some value, so none would be left. Fill values first, or use fewer indicators."));
        return new TreatmentOutcome(panel.KeepRegions(region => lacking[region].Count == 0)) { Diagnostics = diagnostics };
    }

    private static List<(string Code, int Count)> Lacking(Panel panel, IndicatorSystem system, int region)
    {
        var lacking = new List<(string Code, int Count)>();
        foreach (var indicator in system.Indicators)
        {
            var missing = 0;
            foreach (var value in panel.Column(indicator.Code)[panel.RowsOf(region)])
                if (double.IsNaN(value)) missing++;
            if (missing > 0) lacking.Add((indicator.Code, missing));
        }
        return lacking;
    }

    private static Diagnostic Dropped(Region region, List<(string Code, int Count)> lacking) => TreatmentRules.RegionDropped.Says(
        $"{region.Code} was dropped: it lacks {string.Join(", ", lacking.Select(l => $"{l.Code} in {l.Count} periods"))}.",
        new DiagnosticLocation { Region = region.Code });
}
