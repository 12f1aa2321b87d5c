using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>
/// Drops every region that still lacks a value of any indicator in any of its periods, or too large a share of them. Reports each region and
/// what it lacks.
/// </summary>
/// <param name="options">The options.</param>
public sealed class DropRegions(DropOptions options) : ITreatment
{
    internal static MethodDescription Description { get; } = new("Regions that still lack a value, or too many of them, are dropped, each reported.")
    {
        Formula = "dropped if values there / (indicators x periods of the region) < availability",
        Source = "case deletion: OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 3",
        Claims = [MethodClaim.Idempotent],
    };

    /// <inheritdoc/>
    public TreatmentOutcome Treat(Panel panel, IndicatorSystem system)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var indicators = ChosenIndicators.Of(system, options.Only);
        Lack[] lacks = [.. Enumerable.Range(0, panel.Regions.Count).Select(r => new Lack(panel, indicators, [.. RowsOf(panel, r)]))];
        bool[] dropped = Array.ConvertAll(lacks, lack => lack.IsBelow(options.Availability));
        var diagnostics = new List<Diagnostic>();
        for (var r = 0; r < lacks.Length; r++)
            if (dropped[r]) diagnostics.Add(TreatmentRules.RegionDropped.Says(
                $"{panel.Regions[r].Code} was dropped: {lacks[r].InWords("periods", options.Availability)}.", new DiagnosticLocation { Region = panel.Regions[r].Code }));
        if (Array.TrueForAll(dropped, d => d))
            diagnostics.Add(TreatmentRules.AllDropped.Says("Every region lacks some value, so none would be left. Fill values first, or use fewer indicators."));
        return new TreatmentOutcome(panel.KeepRegions(r => !dropped[r])) { Diagnostics = diagnostics };
    }

    private static IEnumerable<int> RowsOf(Panel panel, int region)
    {
        var (start, end) = (panel.RowsOf(region).Start.Value, panel.RowsOf(region).End.Value);
        return Enumerable.Range(start, end - start);
    }
}
