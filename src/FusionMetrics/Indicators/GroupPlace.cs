namespace FusionMetrics;

/// <summary>Where a group stands in the order of an indicator system: level by level from the top, so that neighbours stand side by side.</summary>
/// <param name="Group">The group.</param>
/// <param name="Parent">The place of the group it belongs to; -1 for a subsystem.</param>
/// <param name="First">Its first indicator among all, or the place of its first dimension.</param>
/// <param name="Count">How many indicators or dimensions it is made of.</param>
internal sealed record GroupPlace(Subsystem Group, int Parent, int First, int Count)
{
    /// <summary>Whether it is made of indicators.</summary>
    public bool IsLeaf => Group.Dimensions.Count == 0;

    /// <summary>The places of all groups: subsystems first, then their dimensions, and so on. Who is made of others stands before them.</summary>
    public static IReadOnlyList<GroupPlace> Of(IReadOnlyList<Subsystem> subsystems)
    {
        var places = new List<GroupPlace>();
        var firstIndicator = new List<int>();
        Add(subsystems, -1, 0, places, firstIndicator);
        for (var at = 0; at < places.Count; at++)
        {
            if (places[at].IsLeaf) continue;
            places[at] = places[at] with { First = places.Count };
            Add(places[at].Group.Dimensions, at, firstIndicator[at], places, firstIndicator);
        }
        return places;
    }

    private static void Add(IReadOnlyList<Subsystem> groups, int parent, int indicator, List<GroupPlace> places, List<int> firstIndicator)
    {
        foreach (var group in groups)
        {
            places.Add(new(group, parent, indicator, group.Dimensions.Count == 0 ? group.Indicators.Count : group.Dimensions.Count));
            firstIndicator.Add(indicator);
            indicator += group.Indicators.Count;
        }
    }
}
