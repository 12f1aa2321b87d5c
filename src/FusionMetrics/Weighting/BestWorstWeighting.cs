using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>
/// The best-worst method (最优最劣法): weights from comparisons of the best indicator with every other and of every other with the worst, by the linear
/// model: the largest of |w_B - a_Bj w_j| and |w_j - a_jW w_W| is made as small as can be.
/// </summary>
/// <remarks>Sources: Rezaei (2015), Best-worst multi-criteria decision-making method, Omega 53; Rezaei (2016), Best-worst multi-criteria decision-making
/// method: some properties and a linear model, Omega 64; Liang, Brunelli and Rezaei (2020), Consistency issues in the best worst method, Omega 96
/// (input-based consistency ratio).</remarks>
public sealed class BestWorstWeighting : JudgedWeighting
{
    private readonly NumberByCode numbers;
    private readonly JudgedPairs<double> judgements;

    /// <summary>Creates the weighting.</summary>
    /// <param name="options">The comparisons.</param>
    public BestWorstWeighting(BestWorstOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        numbers = new NumberByCode("judgement", options.Judgements);
        judgements = new JudgedPairs<double>(options.Judgements);
    }

    internal static MethodDescription Description { get; } = new("Weights from comparisons with the best and the worst indicator, by the linear model.")
    {
        Formula = "min xi with |w_B - a_Bj w_j| <= xi, |w_j - a_jW w_W| <= xi, sum w = 1, w >= 0; CR = max_j |a_Bj a_jW - a_BW| / (a_BW^2 - a_BW)",
        Source = "Rezaei (2016), Omega 64, linear model; Liang, Brunelli and Rezaei (2020), Omega 96, for the consistency ratio",
        Conventions = ["Best-worst weights are those of the linear model, which are unique; the consistency ratio is the input-based one."],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant, MethodClaim.ReplicationInvariant, MethodClaim.TakesMissing],
    };

    private protected override WeightingOutcome Weigh(IReadOnlyList<Indicator> group)
    {
        var comparisons = Comparisons(group)!;
        var (weights, deviation) = comparisons.Weigh();
        return new WeightingOutcome(weights)
        {
            Measures = [Same("largest-deviation", deviation), Same("consistency-ratio", comparisons.ConsistencyRatio)],
            Diagnostics = [.. Beyond(group, comparisons)],
        };

        KeyValuePair<string, IReadOnlyList<double>> Same(string name, double value) => new(name, [.. group.Select(_ => value)]);
    }

    private protected override IEnumerable<Diagnostic> Problems() => numbers.OutOf(BestWorstOptions.IsJudgement, "a number from 1 to 1000");

    private protected override IEnumerable<Diagnostic> Strangers(IReadOnlyList<IReadOnlyList<Indicator>> groups) => judgements.Strangers(groups);

    private protected override IEnumerable<Diagnostic> Problems(IReadOnlyList<Indicator> group) => Comparisons(group) is not null ? [] :
    [
        JudgementRules.NoBestAndWorst.Says($"Of {Listed(group)}, the best must be compared with every other, and every other with the worst: {2 * group.Count - 3} pairs in all, "
            + $"the more important one first. There are: {judgements.Listed(group)}."),
    ];

    private BestWorstComparisons? Comparisons(IReadOnlyList<Indicator> group) => BestWorstComparisons.Of(group.Count, judgements.Within(group));

    private static IEnumerable<Diagnostic> Beyond(IReadOnlyList<Indicator> group, BestWorstComparisons comparisons)
    {
        for (var j = 0; j < group.Count; j++)
        {
            if (comparisons.BestTo[j] > comparisons.BestToWorst) yield return Says(comparisons.Best, j, comparisons.BestTo[j]);
            if (comparisons.ToWorst[j] > comparisons.BestToWorst) yield return Says(j, comparisons.Worst, comparisons.ToWorst[j]);
        }

        Diagnostic Says(int first, int second, double value) => JudgementRules.Inconsistent.Says(
            FormattableString.Invariant($"{CodePairs.Name(group[first], group[second])}: {value} is more than {CodePairs.Name(group[comparisons.Best], group[comparisons.Worst])}: {comparisons.BestToWorst}, ")
            + "but no two can be farther apart than the best and the worst. Correct one of them.");
    }
}
