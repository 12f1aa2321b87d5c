using FusionMetrics.Ranking;

namespace FusionMetrics;

/// <summary>
/// A frame of comparison: maps, weights and ideals. A model has one, or one a period where the scope is per period. Immutable.
/// </summary>
/// <param name="Period">The period it holds for; null where it holds for all.</param>
/// <param name="Indicators">What was learned about each indicator, in the order of <see cref="IndicatorSystem.Indicators"/>.</param>
/// <param name="Groups">What was learned about each group, in the order of <see cref="IndicatorSystem.Groups"/>.</param>
/// <param name="Ranking">What the ranking needs; null without a ranking.</param>
public sealed record EvaluationFrame(
    Period? Period, IReadOnlyList<IndicatorFrame> Indicators, IReadOnlyList<GroupFrame> Groups, RankingFrame? Ranking)
{
    /// <summary>The weight of each indicator in the whole system: its weight within its group times the weights of the groups above.</summary>
    /// <param name="system">The indicator system.</param>
    /// <returns>The weights, in the order of the indicators.</returns>
    public IReadOnlyList<double> EffectiveWeights(IndicatorSystem system)
    {
        ArgumentNullException.ThrowIfNull(system);
        return EffectiveWeight.Of(system, [.. Groups.Select(g => g.Weight)], [.. Indicators.Select(i => i.Weight)]);
    }
}
