using FusionMetrics.Ranking;

namespace FusionMetrics;

/// <summary>What fitting learned about one group of an indicator system: a subsystem or a dimension. Immutable.</summary>
/// <param name="Code">The code of the group.</param>
/// <param name="Weight">Its weight beside its neighbours; these weights sum to 1.</param>
/// <param name="Index">What the index of the group needs.</param>
public sealed record GroupFrame(string Code, double Weight, RankingFrame Index)
{
    /// <summary>What the weighting measured, by name; empty where the weight was given.</summary>
    public IReadOnlyList<KeyValuePair<string, double>> Measures { get; init; } = [];
}
