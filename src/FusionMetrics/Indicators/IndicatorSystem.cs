namespace FusionMetrics;

/// <summary>
/// An indicator system (指标体系): subsystems and their indicators, in the order of the outputs. Any number of subsystems; nothing here
/// knows the three chains by name. Immutable.
/// </summary>
public sealed class IndicatorSystem
{
    private readonly double[] subsystemWeights;

    /// <summary>Creates a system.</summary>
    /// <param name="subsystems">The subsystems, in the order of the outputs.</param>
    /// <exception cref="FusionMetricsException">A code occurs twice, a subsystem is empty, or a weight or bound cannot be used.</exception>
    public IndicatorSystem(IEnumerable<Subsystem> subsystems)
    {
        Subsystems = [.. subsystems];
        Indicators = [.. Subsystems.SelectMany(s => s.Indicators)];
        FusionMetricsException.ThrowIfErrors(Check(Subsystems));
        subsystemWeights = Shares(Subsystems);
    }

    /// <summary>The subsystems, in the order of the outputs.</summary>
    public IReadOnlyList<Subsystem> Subsystems { get; }

    /// <summary>All indicators, subsystem after subsystem.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>The weight of each subsystem beside the others: their own weights scaled to sum to 1, or equal ones.</summary>
    public IReadOnlyList<double> SubsystemWeights => subsystemWeights;

    /// <summary>Finds everything that would make a list of subsystems unusable.</summary>
    /// <param name="subsystems">The subsystems.</param>
    /// <returns>The errors found; empty when the list can be used.</returns>
    public static IReadOnlyList<Diagnostic> Check(IReadOnlyList<Subsystem> subsystems)
    {
        ArgumentNullException.ThrowIfNull(subsystems);
        var bag = new DiagnosticBag();
        if (subsystems.Count == 0) bag.Add(IndicatorRules.NoSubsystem.Says("There is no subsystem. Name at least one, with its indicators."));
        foreach (var twice in Repeated(subsystems.Select(s => s.Code)))
            bag.Add(IndicatorRules.DuplicateSubsystem.Says($"Subsystem '{twice}' is listed twice. Keep one of them."));
        foreach (var twice in Repeated(subsystems.SelectMany(s => s.Indicators).Select(i => i.Code)))
            bag.Add(IndicatorRules.DuplicateIndicator.Says($"Indicator '{twice}' is listed twice. An indicator belongs to one subsystem: keep one of them."));
        foreach (var empty in subsystems.Where(s => s.Indicators.Count == 0))
            bag.Add(IndicatorRules.EmptySubsystem.Says($"Subsystem '{empty.Code}' has no indicator. Give it one, or leave it out."));
        CheckWeights(subsystems, bag);
        foreach (var indicator in subsystems.SelectMany(s => s.Indicators))
            if (indicator.Bounds is { } b && !(double.IsFinite(b.Minimum) && double.IsFinite(b.Maximum) && b.Minimum < b.Maximum))
                bag.Add(IndicatorRules.BadBounds.Says($"The bounds of '{indicator.Code}' must be finite, the minimum below the maximum."));
        return bag.ToList();
    }

    /// <summary>The position of a subsystem.</summary>
    /// <param name="code">The subsystem's code.</param>
    /// <returns>Its position in <see cref="Subsystems"/>, or -1.</returns>
    public int IndexOf(string code)
    {
        for (var i = 0; i < Subsystems.Count; i++)
            if (Subsystems[i].Code == code) return i;
        return -1;
    }

    private static void CheckWeights(IReadOnlyList<Subsystem> subsystems, DiagnosticBag bag)
    {
        foreach (var bad in subsystems.Where(s => s.Weight is { } w && !(w > 0 && double.IsFinite(w))))
            bag.Add(IndicatorRules.BadSubsystemWeight.Says($"The weight of subsystem '{bad.Code}' must be a positive number."));
        if (subsystems.Any(s => s.Weight is null) && subsystems.Any(s => s.Weight is not null))
            bag.Add(IndicatorRules.BadSubsystemWeight.Says("Some subsystems have a weight and some have none. Give all of them one, or none."));
    }

    private static IEnumerable<string> Repeated(IEnumerable<string> codes)
        => codes.GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => g.Key);

    private static double[] Shares(IReadOnlyList<Subsystem> subsystems)
    {
        double[] weights = [.. subsystems.Select(s => s.Weight ?? 1)];
        var total = 0.0;
        foreach (var weight in weights) total += weight;
        return Array.ConvertAll(weights, w => w / total);
    }
}
