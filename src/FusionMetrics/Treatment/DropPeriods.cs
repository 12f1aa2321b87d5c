using FusionMetrics.Methods;

namespace FusionMetrics.Treatment;

/// <summary>
/// Drops every period in which some region still lacks a value of any indicator, or in which too large a share of values is missing. Reports
/// each period and what it lacks.
/// </summary>
/// <param name="options">The options.</param>
public sealed class DropPeriods(DropOptions options) : ITreatment
{
    internal static MethodDescription Description { get; } = new("Periods that still lack a value, or too many of them, are dropped, each reported.")
    {
        Formula = "dropped if values there / (indicators x regions of the period) < availability",
        Source = "case deletion: OECD and JRC (2008), Handbook on Constructing Composite Indicators, section 3",
        Claims = [MethodClaim.Idempotent],
    };

    /// <inheritdoc/>
    public TreatmentOutcome Treat(Panel panel, IndicatorSystem system)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var indicators = ChosenIndicators.Of(system, options.Only);
        var rows = new List<int>[panel.Periods.Count];
        for (var p = 0; p < rows.Length; p++) rows[p] = [];
        for (var row = 0; row < panel.RowCount; row++) rows[panel.PeriodIndices[row]].Add(row);
        Lack[] lacks = Array.ConvertAll(rows, of => new Lack(panel, indicators, of));
        bool[] dropped = Array.ConvertAll(lacks, lack => lack.IsBelow(options.Availability));
        var diagnostics = new List<Diagnostic>();
        for (var p = 0; p < lacks.Length; p++)
            if (dropped[p]) diagnostics.Add(TreatmentRules.PeriodDropped.Says(
                $"{panel.Periods[p]} was dropped: {lacks[p].InWords("regions", options.Availability)}.", new DiagnosticLocation { Period = panel.Periods[p] }));
        if (Array.TrueForAll(dropped, d => d))
            diagnostics.Add(TreatmentRules.AllPeriodsDropped.Says("Every period lacks some value, so none would be left. Fill values first, or use fewer indicators."));
        return new TreatmentOutcome(panel.KeepPeriods(p => !dropped[p])) { Diagnostics = diagnostics };
    }
}
