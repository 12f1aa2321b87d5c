namespace FusionMetrics;

/// <summary>Finds everything that would make a list of subsystems unusable.</summary>
internal static class IndicatorSystemCheck
{
    public static IReadOnlyList<Diagnostic> Of(IReadOnlyList<Subsystem> subsystems)
    {
        var bag = new DiagnosticBag();
        if (subsystems.Count == 0) bag.Add(IndicatorRules.NoSubsystem.Says("There is no subsystem. Name at least one, with its indicators."));
        var groups = subsystems.SelectMany(AndBelow).ToList();
        foreach (var twice in Repeated(groups.Select(s => s.Code)))
            bag.Add(IndicatorRules.DuplicateSubsystem.Says($"Subsystem or dimension '{twice}' is listed twice. Keep one of them."));
        foreach (var twice in Repeated(subsystems.SelectMany(s => s.Indicators).Select(i => i.Code)))
            bag.Add(IndicatorRules.DuplicateIndicator.Says($"Indicator '{twice}' is listed twice. An indicator belongs to one subsystem: keep one of them."));
        foreach (var empty in groups.Where(s => s.Indicators.Count == 0))
            bag.Add(IndicatorRules.EmptySubsystem.Says($"Subsystem '{empty.Code}' has no indicator. Give it one, or leave it out."));
        Weights(subsystems, bag);
        foreach (var group in groups) Weights(group.Dimensions, bag);
        foreach (var indicator in subsystems.SelectMany(s => s.Indicators)) Numbers(indicator, bag);
        return bag.ToList();
    }

    private static IEnumerable<Subsystem> AndBelow(Subsystem group) => group.Dimensions.SelectMany(AndBelow).Prepend(group);

    private static void Weights(IReadOnlyList<Subsystem> neighbours, DiagnosticBag bag)
    {
        foreach (var bad in neighbours.Where(s => s.Weight is { } w && !(w > 0 && double.IsFinite(w))))
            bag.Add(IndicatorRules.BadSubsystemWeight.Says($"The weight of subsystem '{bad.Code}' must be a positive number."));
        if (neighbours.Any(s => s.Weight is null) && neighbours.Any(s => s.Weight is not null))
            bag.Add(IndicatorRules.BadSubsystemWeight.Says(
                $"Of {string.Join(", ", neighbours.Select(s => s.Code))}, some have a weight and some have none. Give all of them one, or none."));
    }

    private static void Numbers(Indicator indicator, DiagnosticBag bag)
    {
        if (indicator.Bounds is { IsRange: false })
            bag.Add(IndicatorRules.BadBounds.Says($"The bounds of '{indicator.Code}' must be finite, the minimum below the maximum."));
        if (indicator.Weight is { } weight && !(weight >= 0 && double.IsFinite(weight)))
            bag.Add(IndicatorRules.BadIndicatorWeight.Says($"The weight of '{indicator.Code}' must be a number of 0 or more."));
        var ideal = indicator.Ideal;
        var fits = indicator.Direction switch
        {
            Direction.Target => ideal is { IsPoint: true },
            Direction.Interval => ideal is { IsRange: true },
            _ => ideal is null or { IsPoint: true } or { IsRange: true },
        };
        if (!fits) bag.Add(IndicatorRules.BadIdeal.Says(indicator.Direction switch
        {
            Direction.Target => $"'{indicator.Code}' is best at a target: name it, a finite number.",
            Direction.Interval => $"'{indicator.Code}' is best within an interval: name its two ends, finite, the lower one first.",
            _ => $"The target of '{indicator.Code}' must be a finite number.",
        }));
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> codes)
        => codes.GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);
}
