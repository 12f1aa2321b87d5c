namespace FusionMetrics.Data.Csv;

/// <summary>Chooses subsystems and indicators of a table, and reports all that cannot be chosen.</summary>
internal sealed class SubsystemChoice(IReadOnlyList<IndicatorRow> rows, string? path, DiagnosticBag bag)
{
    private readonly List<string> all = [.. rows.Select(r => r.Subsystem).Distinct()];
    private readonly DiagnosticLocation file = DiagnosticLocation.In(path);

    /// <summary>The subsystems with their indicators. Of use only when nothing was reported.</summary>
    /// <param name="subsystems">The codes of all subsystems, in order; null for the order of the table.</param>
    /// <param name="select">The codes of the indicators; null for all.</param>
    public IReadOnlyList<Subsystem> Choose(IReadOnlyList<string>? subsystems, IReadOnlyList<string>? select)
    {
        var selected = Select(select);
        if (subsystems is null) subsystems = [.. all.Where(s => selected.Exists(r => r.Subsystem == s))];
        else CheckOrder(subsystems, selected);
        return [.. subsystems.Select(code => Group(code, [.. selected.Where(r => r.Subsystem == code)], 0))];
    }

    private List<IndicatorRow> Select(IReadOnlyList<string>? select)
    {
        if (select is null) return [.. rows];
        var codes = rows.Select(r => r.Indicator.Code).ToHashSet(StringComparer.Ordinal);
        foreach (var unknown in select.Where(code => !codes.Contains(code)).Distinct())
        {
            bag.Add(TableRules.UnknownIndicator.Says(
                $"There is no indicator '{unknown}' to select.{NearestName.DidYouMean(unknown, codes)}", file));
        }
        var wanted = select.ToHashSet(StringComparer.Ordinal);
        return [.. rows.Where(r => wanted.Contains(r.Indicator.Code))];
    }

    // The dimensions of a group in the order in which they first occur.
    private Subsystem Group(string code, List<IndicatorRow> members, int depth)
    {
        var divided = members.Where(r => r.Dimensions.Count > depth).ToList();
        if (divided.Count == 0) return new Subsystem(code, [.. members.Select(r => r.Indicator)]);
        foreach (var row in members.Except(divided))
            bag.Add(TableRules.NoDimension.Says(
                $"'{row.Indicator.Code}' has no dimension, but other indicators of '{code}' have one. Give it one too.", file with { Line = row.Line, Column = row.Indicator.Code }));
        return Subsystem.OfDimensions(code, [.. divided.GroupBy(r => r.Dimensions[depth]).Select(g => Group(g.Key, [.. g], depth + 1))]);
    }

    private void CheckOrder(IReadOnlyList<string> listed, List<IndicatorRow> selected)
    {
        foreach (var twice in listed.GroupBy(s => s).Where(g => g.Count() > 1))
            bag.Add(IndicatorRules.DuplicateSubsystem.Says($"Subsystem '{twice.Key}' is listed twice. Keep one of them.", file));
        foreach (var unknown in listed.Except(all))
            bag.Add(TableRules.UnknownSubsystem.Says($"There is no subsystem '{unknown}'.{NearestName.DidYouMean(unknown, all)}", file));
        foreach (var row in selected.DistinctBy(r => r.Subsystem).Where(r => !listed.Contains(r.Subsystem)))
        {
            bag.Add(TableRules.SubsystemLeftOut.Says(
                $"Subsystem '{row.Subsystem}' has indicators, but is not listed. List it, or select none of its indicators."
                + NearestName.DidYouMean(row.Subsystem, listed), file with { Line = row.Line }));
        }
        foreach (var empty in listed.Intersect(all).Where(s => !selected.Exists(r => r.Subsystem == s)))
        {
            bag.Add(IndicatorRules.EmptySubsystem.Says(
                $"Subsystem '{empty}' has no indicator selected. Select at least one, or do not list it.", file));
        }
    }
}
