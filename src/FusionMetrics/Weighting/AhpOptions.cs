using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>Options of the analytic hierarchy process.</summary>
public sealed record AhpOptions : MethodOptions
{
    /// <summary>
    /// How many times as important the first of a pair is as the second, pair by pair: <c>a/b: 3</c>; <c>a/b: 1/3</c> where b is three times as
    /// important. From 1/1000 to 1000 (Saaty's scale goes from 1/9 to 9). Every two indicators of a group, once. A list holds the answers of several
    /// judges, in the same order for every pair. Without a default.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<double>>? Judgements { get; init; }

    /// <summary>How much each judge counts: above 0, only ratios matter; null for all alike.</summary>
    /// <value>The default is null.</value>
    public IReadOnlyList<double>? JudgeWeights { get; init; }

    /// <summary>How the judgements of several judges become one set of weights.</summary>
    /// <value>The default is <see cref="AhpAggregation.Judgements"/>.</value>
    public AhpAggregation Aggregation { get; init; } = AhpAggregation.Judgements;

    internal static OptionSet<AhpOptions> Set { get; } = OptionSet.For(new AhpOptions())
        .NumbersOf("judgements", o => o.Judgements, (o, v) => o with { Judgements = v }, v => v.Count > 0 && v.All(IsJudgement),
            "a map from pairs first/second to numbers from 1/1000 to 1000, or lists of them", "How many times as important the first is as the second: a/b: 3, or a list of the answers of several judges.")
        .Numbers("judge-weights", o => o.JudgeWeights, (o, v) => o with { JudgeWeights = v }, v => v.All(IsJudgeWeight), "a list of numbers above 0", "How much each judge counts.")
        .Choice("aggregation", o => o.Aggregation, (o, v) => o with { Aggregation = v }, "How the judgements of several judges become one set of weights.");

    internal static bool IsJudgement(double judgement) => judgement is >= 0.001 and <= 1000;

    internal static bool IsJudgeWeight(double weight) => weight is > 0 and < double.PositiveInfinity;
}
