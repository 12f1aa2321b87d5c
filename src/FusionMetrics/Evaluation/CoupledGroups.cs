using FusionMetrics.Coupling;

namespace FusionMetrics;

/// <summary>Groups whose coupling with one another is measured: all subsystems, two of them, or the dimensions of one group.</summary>
/// <param name="Parent">The place of the group that they divide; -1 for subsystems.</param>
/// <param name="First">The place of the first of them.</param>
/// <param name="Step">From the place of one to that of the next.</param>
/// <param name="Count">How many they are.</param>
internal sealed record CoupledGroups(int Parent, int First, int Step, int Count)
{
    private const int OfSubsystems = -1;

    /// <summary>Their places.</summary>
    public IEnumerable<int> Places => Enumerable.Range(0, Count).Select(k => First + k * Step);

    /// <summary>All that a recipe measures: first all subsystems, then pairs, then the levels below.</summary>
    public static IReadOnlyList<CoupledGroups> Of(EvaluationRecipe recipe) => recipe.Coupling is not { } coupling
        ? []
        : [
            new(OfSubsystems, 0, 1, recipe.System.Subsystems.Count),
            .. coupling.Details.HasFlag(CouplingDetails.Pairs) ? PairsOf(recipe.System) : [],
            .. coupling.Details.HasFlag(CouplingDetails.Levels) ? LevelsOf(recipe.System) : [],
        ];

    /// <summary>Every pair of subsystems: the first with each after it, and so on.</summary>
    public static IReadOnlyList<CoupledGroups> PairsOf(IndicatorSystem system)
    {
        var count = system.Subsystems.Count;
        return [.. Enumerable.Range(0, count).SelectMany(first => Enumerable.Range(first + 1, count - first - 1).Select(second => new CoupledGroups(OfSubsystems, first, second - first, 2)))];
    }

    /// <summary>The dimensions of every group that has two or more, level by level from the top.</summary>
    public static IReadOnlyList<CoupledGroups> LevelsOf(IndicatorSystem system)
        => [.. Enumerable.Range(0, system.Places.Count).Where(at => system.Places[at] is { IsLeaf: false, Count: > 1 })
            .Select(at => new CoupledGroups(at, system.Places[at].First, 1, system.Places[at].Count))];

    /// <summary>Their indices among those of all groups.</summary>
    public RowBlock Of(RowBlock groups) => groups.Every(First, Step, Count);

    /// <summary>Their weights in T: those of the subsystems, of two of them scaled to sum to 1; below the subsystems equal ones, or those beside one another.</summary>
    public double[] Weights(CouplingWeights chosen, IReadOnlyList<GroupFrame> groups, int subsystems)
    {
        if (Parent >= 0) return [.. (chosen == CouplingWeights.OfSubsystems ? chosen : CouplingWeights.Equal).Resolve([.. Places.Select(at => groups[at].Weight)])];
        var all = chosen.Resolve([.. groups.Take(subsystems).Select(g => g.Weight)]);
        if (Count == subsystems) return [.. all];
        var (first, second) = (all[First], all[First + Step]);
        return first + second > 0 ? [first / (first + second), second / (first + second)] : [0.5, 0.5];
    }
}
