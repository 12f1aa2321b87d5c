using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>
/// SWARA, step-wise weight assessment ratio analysis: indicators in order of importance, each with how much the one before it is more
/// important. With s the step to an indicator, k = 1 + s (1 for the first), q = q before / k, w = q / sum q.
/// </summary>
/// <remarks>Source: Kersuliene, Zavadskas and Turskis (2010), Selection of rational dispute resolution method by applying new step-wise weight
/// assessment ratio analysis (SWARA), Journal of Business Economics and Management 11(2).</remarks>
public sealed class SwaraWeighting : JudgedWeighting
{
    private readonly NumberByCode numbers;
    private readonly JudgedPairs<double> steps;

    /// <summary>Creates the weighting.</summary>
    /// <param name="options">The steps.</param>
    public SwaraWeighting(SwaraOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        numbers = new NumberByCode("step", options.Steps);
        steps = new JudgedPairs<double>(options.Steps);
    }

    internal static MethodDescription Description { get; } = new("Weights from an order of importance and the steps between neighbours in it.")
    {
        Formula = "k = 1 + s; q = q before / k; w = q / sum q",
        Source = "Kersuliene, Zavadskas and Turskis (2010)",
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant, MethodClaim.ReplicationInvariant, MethodClaim.TakesMissing],
    };

    private protected override WeightingOutcome Weigh(IReadOnlyList<Indicator> group)
    {
        var importance = new DoubleDouble[group.Count];
        var q = (DoubleDouble)1;
        foreach (var (place, step) in Order(group)!)
        {
            q /= (DoubleDouble)1 + step;
            importance[place] = q;
        }
        return new WeightingOutcome(WeightShares.Of(importance));
    }

    private protected override IEnumerable<Diagnostic> Problems() => numbers.OutOf(SwaraOptions.IsStep, "a number from 0 to 1000");

    private protected override IEnumerable<Diagnostic> Strangers(IReadOnlyList<IReadOnlyList<Indicator>> groups) => steps.Strangers(groups);

    private protected override IEnumerable<Diagnostic> Problems(IReadOnlyList<Indicator> group) => Order(group) is not null ? [] :
    [
        JudgementRules.NoOrder.Says($"The steps between {Listed(group)} must lead from the most important through all the others to the least, {group.Count - 1} steps in all, such as "
            + $"steps: {{ {CodePairs.Name(group[0], group[1])}: 0.2, ... }}. There are {steps.Listed(group)}."),
    ];

    // The places from the most important down, each with the step to it; null where the steps lead through no order.
    private List<(int Place, double Step)>? Order(IReadOnlyList<Indicator> group)
    {
        var within = steps.Within(group);
        var next = new (int Place, double Step)?[group.Count];
        foreach (var (first, second, step) in within) next[first] = (second, step);
        int[] start = [.. Enumerable.Range(0, group.Count).Except(within.Select(s => s.Second))];
        if (within.Count != group.Count - 1 || start.Length != 1) return null;
        var order = new List<(int Place, double Step)> { (start[0], 0) };
        while (next[order[^1].Place] is { } following) order.Add(following);
        return order.Count == group.Count ? order : null;
    }
}
