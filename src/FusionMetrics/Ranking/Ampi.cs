using FusionMetrics.Methods;
using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// The adjusted Mazziotta-Pareto index: the mean of values rescaled by goalposts, 70 at the worse and 130 at the better, less a penalty for unbalanced rows,
/// M - S cv with cv = S / M. With goalposts or references that are given, it is comparable over time.
/// </summary>
/// <remarks>
/// Values are rescaled here: columns may be raw, or normalised by min-max. With reference values the goalposts are the reference plus and minus half their
/// distance, so that the reference is 100. S divides by the number of indicators; with weights, M and S are the weighted mean and deviation. A
/// constant column has the value 100. The index is not monotone: a row loses by getting better in a column in which it is above 1.5 M + S^2 / (2 M).
/// Source: Mazziotta and Pareto (2016), Social Indicators Research 127, 983-1003; (2018), the same 136, 967-976; weights: (2022), Rivista
/// Italiana di Economia Demografia e Statistica 76(4), 17-26.
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Ampi(AmpiOptions options) : IRankingDomain
{
    private const double Range = 60;

    internal static MethodDescription Description { get; } = new("The adjusted Mazziotta-Pareto index: mean of values between goalposts less a penalty for unbalanced rows.")
    {
        Formula = "r = 100 + 60 (x - reference) / (better - worse); M = sum w r, S^2 = sum w (r - M)^2; score = M - S^2 / M",
        Source = "Mazziotta and Pareto (2016), Social Indicators Research 127, 983-1003; (2018), Social Indicators Research 136, 967-976",
        Conventions =
        [
            "AMPI with goalposts at 70 and 130, the least and largest values of the scope unless the option goalposts says otherwise; deviations divide by n.",
            "With polarity negative the score is 200 less the index, so that larger is better.",
        ],
        Claims = [MethodClaim.ReplicationInvariant, MethodClaim.TakesMissing, MethodClaim.PenalisesImbalance],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Demand.Met([.. columns.Where(c => options.Reference?.ContainsKey(c.Indicator.Code) == false).Select(NoReference)]);
        var ends = ColumnEnds.Measurable(columns, options.Goalposts);
        DoubleDouble[] centre = [.. columns.Select((c, j) => options.Reference is { } reference
            ? reference[c.Indicator.Code]
            : DoubleDouble.Sum(ends.Best[j] / 2, ends.Worst[j] / 2))];
        return PenalisedMean.Fit(columns, weights, centre, [.. ends.Best.Zip(ends.Worst, (best, worst) => best - worst)], Range, options.Polarity);
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame) => PenalisedMean.Prepare(frame, Range, options.Polarity);

    /// <inheritdoc/>
    string? IRankingDomain.WhyUndefined(RankingFrame frame, RowBlock row, IReadOnlyList<string> codes) => PenalisedMean.WhyUndefined(frame, row, Range, options.Polarity);

    private static Diagnostic NoReference(IndicatorColumn column) => RankingRules.NoReference.Says(
        $"Reference values are given, but none for '{column.Indicator.Code}'. Give one for every indicator, or none.", Demand.In(column));
}
