namespace FusionMetrics.Data.Csv;

/// <summary>Chooses subsystems and indicators of a table, and reports all that cannot be chosen.</summary>
internal static class SubsystemChoice
{
    public static IReadOnlyList<Subsystem> Of(IReadOnlyList<IndicatorRow> rows, string? file, List<string>? subsystems, List<string>? select, DiagnosticBag bag)
    {
        var selected = Select(rows, file, select, bag);
        var all = rows.Select(r => r.Subsystem).Distinct().ToList();
        if (subsystems is null) subsystems = [.. all.Where(s => selected.Any(r => r.Subsystem == s))];
        else CheckOrder(file, subsystems, all, selected, bag);
        return [.. subsystems.Select(code => new Subsystem(code, [.. selected.Where(r => r.Subsystem == code).Select(r => r.Indicator)]))];
    }

    private static List<IndicatorRow> Select(IReadOnlyList<IndicatorRow> rows, string? file, List<string>? select, DiagnosticBag bag)
    {
        if (select is null) return [.. rows];
        var codes = rows.Select(r => r.Indicator.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var unknown in select.Where(code => !codes.Contains(code)).Distinct())
        {
            bag.Add(TableRules.UnknownIndicator.Says(
                $"The table has no indicator '{unknown}', which is selected.{NearestName.DidYouMean(unknown, codes)}", DiagnosticLocation.In(file)));
        }
        var wanted = select.ToHashSet(StringComparer.Ordinal);
        return [.. rows.Where(r => wanted.Contains(r.Indicator.Code))];
    }

    private static void CheckOrder(string? file, List<string> listed, List<string> all, List<IndicatorRow> selected, DiagnosticBag bag)
    {
        foreach (var twice in listed.GroupBy(s => s).Where(g => g.Count() > 1))
            bag.Add(TableRules.SubsystemTwice.Says($"Subsystem '{twice.Key}' is listed twice. Keep one of them.", DiagnosticLocation.In(file)));
        foreach (var unknown in listed.Except(all))
        {
            bag.Add(TableRules.UnknownSubsystem.Says(
                $"The table has no subsystem '{unknown}'.{NearestName.DidYouMean(unknown, all)}", DiagnosticLocation.In(file)));
        }
        foreach (var row in selected.DistinctBy(r => r.Subsystem).Where(r => !listed.Contains(r.Subsystem)))
        {
            bag.Add(TableRules.SubsystemLeftOut.Says(
                $"Subsystem '{row.Subsystem}' has indicators, but is not listed.{NearestName.DidYouMean(row.Subsystem, listed)} List it, or select none of its indicators.",
                DiagnosticLocation.In(file, row.Line)));
        }
        foreach (var empty in listed.Distinct().Where(s => all.Contains(s) && selected.TrueForAll(r => r.Subsystem != s)))
        {
            bag.Add(TableRules.EmptySubsystem.Says(
                $"Subsystem '{empty}' has no indicator selected. Select at least one, or do not list it.", DiagnosticLocation.In(file)));
        }
    }
}
