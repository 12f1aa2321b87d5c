namespace FusionMetrics.Uncertainty;

/// <summary>An indicator system without one of its indicators.</summary>
/// <param name="Indicator">The indicator that is left out.</param>
/// <param name="System">The others.</param>
internal sealed record Without(Indicator Indicator, IndicatorSystem System)
{
    /// <summary>The system without each of the indicators that are not all their group has, in their order.</summary>
    public static IReadOnlyList<Without> EachOf(IndicatorSystem system) =>
    [
        .. system.Indicators.Where((indicator, i) => system.GroupOfIndicator[i].Indicators.Count > 1)
            .Select(indicator => new Without(indicator, new IndicatorSystem(system.Subsystems.Select(s => Less(s, indicator))))),
    ];

    private static Subsystem Less(Subsystem group, Indicator indicator)
    {
        if (!group.Indicators.Contains(indicator)) return group;
        var less = group.Dimensions.Count == 0
            ? new Subsystem(group.Code, [.. group.Indicators.Where(i => i != indicator)])
            : Subsystem.OfDimensions(group.Code, [.. group.Dimensions.Select(d => Less(d, indicator))]);
        return less with { Name = group.Name, Weight = group.Weight };
    }
}
