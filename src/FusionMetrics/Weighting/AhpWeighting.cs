using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>
/// Weights by the analytic hierarchy process (层次分析法): the principal eigenvector of a matrix of pairwise comparisons, with how consistent
/// these are.
/// </summary>
/// <remarks>Sources: Saaty (1980), The Analytic Hierarchy Process (eigenvector, consistency, random indices up to n = 15); Alonso and Lamata (2006),
/// Consistency in the analytic hierarchy process: a new approach, IJUFKS 14(4) (random indices beyond); Aczel and Saaty (1983), Procedures for
/// synthesizing ratio judgements, Journal of Mathematical Psychology 27; Forman and Peniwati (1998), Aggregating individual judgments and priorities
/// with the analytic hierarchy process, EJOR 108; Harker (1987), Incomplete pairwise comparisons in the analytic hierarchy process, Mathematical Modelling 9 (what
/// the other judgements imply).</remarks>
public sealed class AhpWeighting : JudgedWeighting
{
    private const double Tolerable = 0.1;

    private readonly AhpOptions options;
    private readonly JudgedPairs<IReadOnlyList<double>> judgements;

    /// <summary>Creates the weighting.</summary>
    /// <param name="options">The judgements.</param>
    public AhpWeighting(AhpOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        judgements = new JudgedPairs<IReadOnlyList<double>>(options.Judgements);
    }

    internal static MethodDescription Description { get; } = new("The principal eigenvector of pairwise comparisons, with their consistency ratio.")
    {
        Formula = "A w = lambda w; CI = (lambda - n) / (n - 1); CR = CI / RI",
        Source = "Saaty (1980), The Analytic Hierarchy Process; Alonso and Lamata (2006) for RI beyond n = 15",
        Conventions =
        [
            "AHP weights are the principal eigenvector; RI is Saaty's (1980) table, beyond 15 indicators (1.7699 n - 4.3513) / (n - 1).",
            "A consistency ratio above 0.1 is reported; it stops nothing.",
        ],
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant, MethodClaim.ReplicationInvariant, MethodClaim.TakesMissing],
    };

    private protected override WeightingOutcome Weigh(IReadOnlyList<Indicator> group)
    {
        var within = judgements.Within(group);
        var shares = JudgeShares(within.Count == 0 ? 1 : within[0].Value.Count);
        ComparisonMatrix[] judges = [.. shares.Select((_, judge) => Matrix(group.Count, within, answers => answers[judge]))];
        var together = options.Aggregation == AhpAggregation.Judgements && judges.Length > 1 ? Matrix(group.Count, within, answers => GeometricMean(answers, shares)) : null;
        var measured = together ?? judges.MaxBy(j => j.ConsistencyRatio)!;
        return new WeightingOutcome(WeightShares.Of(together is null ? Mean(judges, shares) : [.. together.Weights]))
        {
            Measures = [Same("lambda-max", measured.LargestEigenvalue), Same("consistency-index", measured.ConsistencyIndex), Same("consistency-ratio", measured.ConsistencyRatio)],
            Diagnostics =
            [
                .. judges.Select((matrix, judge) => Inconsistent(group, matrix, judges.Length > 1 ? FormattableString.Invariant($" by judge {judge + 1}") : "")).OfType<Diagnostic>(),
                .. together is not null && Inconsistent(group, together, " by all judges together") is { } warning ? [warning] : Array.Empty<Diagnostic>(),
            ],
        };

        KeyValuePair<string, IReadOnlyList<double>> Same(string name, double value) => new(name, [.. group.Select(_ => value)]);
    }

    private protected override IEnumerable<Diagnostic> Problems()
    {
        var given = options.Judgements ?? new Dictionary<string, IReadOnlyList<double>>();
        foreach (var (pair, answers) in given.Where(g => g.Value.Count == 0 || !g.Value.All(AhpOptions.IsJudgement)))
            yield return JudgementRules.BadNumber.Says($"The judgement '{pair}' must be a number from 1/1000 to 1000, or a list of them.");
        foreach (var (pair, answers) in given.Where(g => g.Value.Count != given.First().Value.Count))
            yield return JudgementRules.JudgesDiffer.Says(FormattableString.Invariant($"'{pair}' has the answers of {answers.Count} judges, but '{given.First().Key}' those of {given.First().Value.Count}. Every pair needs an answer of every judge."));
        if (options.JudgeWeights is not { } weights) yield break;
        if (!weights.All(AhpOptions.IsJudgeWeight)) yield return JudgementRules.BadNumber.Says("The weight of a judge must be a number above 0.");
        if (given.Count > 0 && weights.Count != given.First().Value.Count)
            yield return JudgementRules.JudgesDiffer.Says(FormattableString.Invariant($"There are {given.First().Value.Count} judges, but weights of {weights.Count}. Give each judge one."));
    }

    private protected override IEnumerable<Diagnostic> Strangers(IReadOnlyList<IReadOnlyList<Indicator>> groups) => judgements.Strangers(groups);

    private protected override IEnumerable<Diagnostic> Problems(IReadOnlyList<Indicator> group)
    {
        var judged = judgements.Within(group).Select(p => (Math.Min(p.First, p.Second), Math.Max(p.First, p.Second))).ToHashSet();
        string[] missing = [.. CodePairs.Of(group.Count).Where(p => !judged.Contains(p)).Select(p => CodePairs.Name(group[p.First], group[p.Second]))];
        return missing.Length == 0 ? judgements.Twice(group) : judgements.Twice(group).Append(JudgementRules.Incomplete.Says(
            $"Of the pairs of {Listed(group)}, {string.Join(", ", missing)} {(missing.Length == 1 ? "is" : "are")} not judged. Say how many times as important the first is as the second, such as {missing[0]}: 3."));
    }

    private static ComparisonMatrix Matrix(int count, IReadOnlyList<(int First, int Second, IReadOnlyList<double> Answers)> within, Func<IReadOnlyList<double>, DoubleDouble> ratio)
        => new(count, within.Select(p => (p.First, p.Second, ratio(p.Answers))));

    private double[] JudgeShares(int judges) => options.JudgeWeights is { } weights && weights.Count == judges
        ? WeightShares.Of(weights)
        : WeightShares.Of([.. Enumerable.Repeat(1.0, judges)]);

    private static DoubleDouble GeometricMean(IReadOnlyList<double> answers, double[] shares)
    {
        var mean = (DoubleDouble)1;
        for (var judge = 0; judge < shares.Length; judge++) mean *= Power.Of(answers[judge], shares[judge]);
        return mean;
    }

    private static DoubleDouble[] Mean(ComparisonMatrix[] judges, double[] shares)
    {
        var mean = new DoubleDouble[judges[0].Weights.Count];
        for (var judge = 0; judge < judges.Length; judge++)
            for (var i = 0; i < mean.Length; i++) mean[i] += judges[judge].Weights[i] * shares[judge];
        return mean;
    }

    private static Diagnostic? Inconsistent(IReadOnlyList<Indicator> group, ComparisonMatrix matrix, string by)
    {
        if (matrix.ConsistencyRatio <= Tolerable) return null;
        var (first, second) = matrix.Farthest();
        var implied = matrix.Implied(first, second);
        var mended = matrix.With(first, second, implied);
        return JudgementRules.Inconsistent.Says(FormattableString.Invariant(
            $"The judgements of {Listed(group)}{by} have a consistency ratio of {matrix.ConsistencyRatio:0.000}, above {Tolerable}. Farthest from the weights is ")
            + FormattableString.Invariant($"{CodePairs.Name(group[first], group[second])}: {matrix.Ratio(first, second):0.###}; the others imply {implied.ToDouble():0.###}, which would leave a ratio of {mended.ConsistencyRatio:0.000}. ")
            + "Have that pair judged again.");
    }
}
