namespace FusionMetrics;

/// <summary>Which indicators a weighting of a level will see side by side.</summary>
internal static class WeighedGroups
{
    /// <summary>The parts of each group of a level: its indicators, or its dimensions shown as indicators; at the top, the subsystems.</summary>
    public static IReadOnlyList<IReadOnlyList<Indicator>> At(EvaluationRecipe recipe, int level) =>
    [
        .. recipe.System.Groups.Where(group => group.Level == level).Select(Parts),
        .. level == recipe.TopLevel ? [Shown(recipe.System.Subsystems)] : Array.Empty<IReadOnlyList<Indicator>>(),
    ];

    private static IReadOnlyList<Indicator> Parts(Subsystem group) => group.Dimensions.Count == 0 ? group.Indicators : Shown(group.Dimensions);

    private static IReadOnlyList<Indicator> Shown(IReadOnlyList<Subsystem> groups) => [.. groups.Select(g => g.AsIndicator)];
}
