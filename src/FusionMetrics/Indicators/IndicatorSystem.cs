namespace FusionMetrics;

/// <summary>
/// An indicator system (指标体系): a tree of subsystems, their dimensions to any depth, and indicators, in the order of the outputs. Nothing
/// here knows the three chains by name. Immutable.
/// </summary>
public sealed class IndicatorSystem
{
    private readonly double[] subsystemWeights;

    /// <summary>Creates a system.</summary>
    /// <param name="subsystems">The subsystems, in the order of the outputs.</param>
    /// <exception cref="FusionMetricsException">A code occurs twice, a group is empty, or a weight, bound or ideal cannot be used.</exception>
    public IndicatorSystem(IEnumerable<Subsystem> subsystems)
    {
        Subsystems = [.. subsystems];
        Indicators = [.. Subsystems.SelectMany(s => s.Indicators)];
        FusionMetricsException.ThrowIfErrors(IndicatorSystemCheck.Of(Subsystems));
        Places = GroupPlace.Of(Subsystems);
        Groups = [.. Places.Select(p => p.Group)];
        Denominators = [.. Indicators.Select(i => i.Denominator).OfType<string>().Distinct(StringComparer.Ordinal)];
        SubsystemOfIndicator = [.. Subsystems.SelectMany(s => s.Indicators.Select(_ => s))];
        GroupOfIndicator = new Subsystem[Indicators.Count];
        foreach (var leaf in Places.Where(p => p.IsLeaf)) Array.Fill(GroupOfIndicator, leaf.Group, leaf.First, leaf.Count);
        subsystemWeights = GivenWeights.Of(Subsystems);
    }

    /// <summary>The subsystems, in the order of the outputs.</summary>
    public IReadOnlyList<Subsystem> Subsystems { get; }

    /// <summary>All indicators, subsystem after subsystem.</summary>
    public IReadOnlyList<Indicator> Indicators { get; }

    /// <summary>All groups: the subsystems, then their dimensions, then those of these, and so on.</summary>
    public IReadOnlyList<Subsystem> Groups { get; }

    /// <summary>The columns that indicators name as their denominators.</summary>
    public IReadOnlyList<string> Denominators { get; }

    /// <summary>The weight of each subsystem beside the others: their own weights scaled to sum to 1, or equal ones.</summary>
    public IReadOnlyList<double> SubsystemWeights => subsystemWeights;

    internal IReadOnlyList<GroupPlace> Places { get; }

    internal Subsystem[] SubsystemOfIndicator { get; }

    /// <summary>The group that each indicator is weighed in.</summary>
    internal Subsystem[] GroupOfIndicator { get; }

    /// <summary>Finds everything that would make a list of subsystems unusable.</summary>
    /// <param name="subsystems">The subsystems.</param>
    /// <returns>The errors found; empty when the list can be used.</returns>
    public static IReadOnlyList<Diagnostic> Check(IReadOnlyList<Subsystem> subsystems)
    {
        ArgumentNullException.ThrowIfNull(subsystems);
        return IndicatorSystemCheck.Of(subsystems);
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
}
