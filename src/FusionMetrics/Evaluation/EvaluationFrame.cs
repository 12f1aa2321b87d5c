using FusionMetrics.Ranking;

namespace FusionMetrics;

/// <summary>
/// A frame of comparison: maps, weights and ideals. A model has one, or one a period where the scope is per period. Immutable.
/// </summary>
/// <param name="Period">The period it holds for; null where it holds for all.</param>
/// <param name="Indicators">What was learned about each indicator, in the order of the indicator system.</param>
/// <param name="Indices">What the index of each subsystem needs.</param>
/// <param name="Ranking">What the ranking needs; null without a ranking.</param>
public sealed record EvaluationFrame(
    Period? Period, IReadOnlyList<IndicatorFrame> Indicators, IReadOnlyList<RankingFrame> Indices, RankingFrame? Ranking);
