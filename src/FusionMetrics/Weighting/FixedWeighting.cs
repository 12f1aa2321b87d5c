using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>Weights that are given: with the indicators and groups, or in the recipe. Scaled to sum to 1 within each group.</summary>
public sealed class FixedWeighting : JudgedWeighting
{
    private readonly NumberByCode weights;

    /// <summary>Creates the weighting.</summary>
    /// <param name="options">The weights; null for those of the indicator system.</param>
    public FixedWeighting(FixedOptions? options = null) => weights = new NumberByCode("weight", options?.Weights);

    internal static MethodDescription Description { get; } = new("Weights given with the indicators or in the recipe.")
    {
        Formula = "w = g / sum g",
        Source = "by definition",
        Conventions = ["Fixed weights: only their ratios within a group matter; a constant indicator keeps its weight."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant, MethodClaim.ReplicationInvariant, MethodClaim.TakesMissing],
    };

    private protected override WeightingOutcome Weigh(IReadOnlyList<Indicator> group)
        => new(group.Count == 1 ? [1] : WeightShares.Of([.. group.Select(i => Given(i)!.Value)]));

    private protected override IEnumerable<Diagnostic> Problems() => weights.OutOf(FixedOptions.IsWeight, "a number of 0 or more");

    private protected override IEnumerable<Diagnostic> Strangers(IReadOnlyList<IReadOnlyList<Indicator>> groups) => weights.Strangers(groups);

    private protected override IEnumerable<Diagnostic> Problems(IReadOnlyList<Indicator> group)
    {
        if (group.Count == 1) return [];
        Indicator[] without = [.. group.Where(i => Given(i) is null)];
        if (without.Length == group.Count)
            return [JudgementRules.NoWeights.Says($"None of {Listed(group)} has a weight. Give each of them one (weight: 2), or name them in the recipe: weighting: {{ method: fixed, weights: {{ {group[0].Code}: 2, ... }} }}.")];
        if (without.Length > 0)
            return [.. without.Select(i => JudgementRules.NumberMissing.Says($"'{i.Code}' has no weight, but others of its group have one. Give it one too; 0 leaves it out.", new DiagnosticLocation { Column = i.Code }))];
        return group.All(i => Given(i) == 0)
            ? [JudgementRules.NoWeights.Says($"The weights of {Listed(group)} are all 0. Give at least one of them a weight above 0.")]
            : [];
    }

    private double? Given(Indicator indicator) => weights.Find(indicator) ?? indicator.Weight;
}
