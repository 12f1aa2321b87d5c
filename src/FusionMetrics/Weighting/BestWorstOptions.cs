using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>Options of the best-worst method.</summary>
public sealed record BestWorstOptions : MethodOptions
{
    /// <summary>
    /// How many times as important the first of a pair is as the second, pair by pair: the best of each group against every other, and every other
    /// against the worst, from 1 to 1000 (Rezaei's scale goes from 1 to 9). Which is best and which is worst can be seen from the pairs. Without a default.
    /// </summary>
    public IReadOnlyDictionary<string, double>? Judgements { get; init; }

    internal static OptionSet<BestWorstOptions> Set { get; } = OptionSet.For(new BestWorstOptions())
        .NumberOf("judgements", o => o.Judgements, (o, v) => o with { Judgements = v }, IsJudgement, "a map from pairs first/second to numbers from 1 to 1000",
            "The best against every other, and every other against the worst: best/a: 2, a/worst: 4, best/worst: 8.");

    internal static bool IsJudgement(double judgement) => judgement is >= 1 and <= 1000;
}
