namespace FusionMetrics.Diagnosis;

/// <summary>Which indicators a group of an indicator system has, however deep.</summary>
internal static class GroupMembers
{
    /// <summary>The positions of the indicators of a group among all.</summary>
    public static IEnumerable<int> Of(IndicatorSystem system, Subsystem group)
    {
        var members = group.Indicators.Select(i => i.Code).ToHashSet(StringComparer.Ordinal);
        return Enumerable.Range(0, system.Indicators.Count).Where(j => members.Contains(system.Indicators[j].Code));
    }
}
