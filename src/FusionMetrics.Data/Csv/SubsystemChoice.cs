namespace FusionMetrics.Data.Csv;

/// <summary>Chooses subsystems and indicators of a table, and reports all that cannot be chosen.</summary>
internal static class SubsystemChoice
{
    public static IReadOnlyList<Subsystem> Of(IndicatorTable table, List<string>? subsystems, List<string>? select, DiagnosticBag bag)
    {
        var selected = Select(table, select, bag);
        var all = table.Rows.Select(r => r.Subsystem).Distinct().ToList();
        if (subsystems is null) subsystems = [.. all.Where(s => selected.Any(r => r.Subsystem == s))];
        else CheckOrder(table, subsystems, all, selected, bag);
        return [.. subsystems.Select(code => new Subsystem(code, [.. selected.Where(r => r.Subsystem == code).Select(r => r.Indicator)]))];
    }

    private static List<IndicatorRow> Select(IndicatorTable table, List<string>? select, DiagnosticBag bag)
    {
        if (select is null) return [.. table.Rows];
        var codes = table.Rows.Select(r => r.Indicator.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var unknown in select.Where(code => !codes.Contains(code)).Distinct())
        {
            bag.Add(TableRules.UnknownIndicator.Says(
                $"The table has no indicator '{unknown}', which is selected.{NearestName.DidYouMean(unknown, codes)}", DiagnosticLocation.In(table.Path)));
        }
        var wanted = select.ToHashSet(StringComparer.Ordinal);
        return [.. table.Rows.Where(r => wanted.Contains(r.Indicator.Code))];
    }

    private static void CheckOrder(IndicatorTable table, List<string> listed, List<string> all, List<IndicatorRow> selected, DiagnosticBag bag)
    {
        foreach (var twice in listed.GroupBy(s => s).Where(g => g.Count() > 1))
            bag.Add(TableRules.SubsystemTwice.Says($"Subsystem '{twice.Key}' is listed twice. Keep one of them.", DiagnosticLocation.In(table.Path)));
        foreach (var unknown in listed.Except(all))
        {
            bag.Add(TableRules.UnknownSubsystem.Says(
                $"The table has no subsystem '{unknown}'.{NearestName.DidYouMean(unknown, all)}", DiagnosticLocation.In(table.Path)));
        }
        foreach (var row in selected.DistinctBy(r => r.Subsystem).Where(r => !listed.Contains(r.Subsystem)))
        {
            bag.Add(TableRules.SubsystemLeftOut.Says(
                $"Subsystem '{row.Subsystem}' has indicators, but is not listed.{NearestName.DidYouMean(row.Subsystem, listed)} List it, or select none of its indicators.",
                DiagnosticLocation.In(table.Path, row.Line)));
        }
        foreach (var empty in listed.Distinct().Where(s => all.Contains(s) && selected.TrueForAll(r => r.Subsystem != s)))
        {
            bag.Add(TableRules.EmptySubsystem.Says(
                $"Subsystem '{empty}' has no indicator selected. Select at least one, or do not list it.", DiagnosticLocation.In(table.Path)));
        }
    }
}
