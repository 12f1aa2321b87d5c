using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// ELECTRE III: for every two rows, how credible it is that the first is at least as good as the second; two distillations of these credibilities
/// into preorders, one from the best down and one from the worst up; and the median of the two. The score is (n - rank) / (n - 1) with the rank in
/// the median preorder: 1 for a row above all others, 0 for one below.
/// </summary>
/// <remarks>
/// <para>Concordance C is the weight of the indicators that agree: 1 up to q, falling to 0 at p. Discordance d of an indicator rises from 0 at p to
/// 1 at v. Credibility is C times the product of (1 - d) / (1 - C) over the indicators with d above C. Distillation with s(lambda) = 0.3 - 0.15
/// lambda.</para>
/// <para>A ranking of a set says nothing of a row outside it, and ranked together with another row the whole set can change its order. So a row
/// that was not learned from is given a place among those that were: halfway between the best row that it outranks and the worst row that outranks
/// it, but not below a row that is nowhere better than it, nor above one that is nowhere worse. <see cref="Rank"/> ranks any set.</para>
/// <para>Every row is compared with every other: O(n^2) in time and memory, more than <see cref="MostRows"/> rows are declined.</para>
/// <para>Sources: Roy (1978), ELECTRE III: un algorithme de classements fondé sur une représentation floue des préférences en présence de critères
/// multiples, Cahiers du CERO 20(1); Figueira, Mousseau and Roy (2005), ELECTRE methods, in Multiple Criteria Decision Analysis; Vallée and
/// Zielniewicz (1994), ELECTRE III-IV, version 3.x, Document du LAMSADE 85 (median preorder).</para>
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Electre(ElectreOptions options) : IRanking
{
    /// <summary>The largest number of rows within the scope.</summary>
    public const int MostRows = 3_000;

    internal static MethodDescription Description { get; } = new("ELECTRE III: credibility of outranking, two distillations and their median.")
    {
        Formula = "C = sum w c; credibility = C prod over d > C of (1 - d) / (1 - C); distillations with s = 0.3 - 0.15 lambda; score = (n - median rank) / (n - 1)",
        Source = "Roy (1978), Cahiers du CERO 20(1); Figueira, Mousseau and Roy (2005), ELECTRE methods; Vallée and Zielniewicz (1994)",
        Conventions =
        [
            "ELECTRE III: discrimination threshold s(lambda) = 0.3 - 0.15 lambda; credibilities within 1e-12 of one another are equal.",
            "Median preorder: by the longest chain of rows above in both distillations, then by the sum of both places; mean ranks for ties.",
            "A row that was not learned from stands halfway between the best row it outranks and the worst that outranks it, within what dominance allows.",
            "Thresholds are in the unit of the normalised values; a veto of 0 is none, and an indicator without weight has no veto either.",
        ],
        Claims = [MethodClaim.LimitedRows],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (RowLimit.Exceeded(columns, MostRows, "ELECTRE III") is { } exceeded) return exceeded;
        var frame = Sample(columns, weights);
        if (frame.Diagnostics.Count > 0) return frame;
        var n = columns.RowCount;
        return frame with
        {
            Vectors = new Dictionary<string, IReadOnlyList<double>>(frame.Vectors)
            {
                ["score"] = [.. Ranked(frame).Ranks.Select(rank => n == 1 ? 0.5 : (n - rank) / (n - 1))],
            },
        };
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame) => new ElectreScoring(frame).Score;

    /// <summary>Ranks rows, with the distillations and the partial preorder that lead there.</summary>
    /// <param name="columns">The normalised columns: no value missing, at most <see cref="MostRows"/> rows.</param>
    /// <param name="weights">The weight of each column: not negative, summing to 1.</param>
    /// <returns>The outcome, with the rows in their order.</returns>
    /// <exception cref="FusionMetricsException">There are too many rows, or thresholds are in the wrong order.</exception>
    public ElectreOutcome Rank(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var frame = RowLimit.Exceeded(columns, MostRows, "ELECTRE III") ?? Sample(columns, weights);
        FusionMetricsException.ThrowIfErrors(frame.Diagnostics);
        return Ranked(frame);
    }

    private static ElectreOutcome Ranked(RankingFrame frame)
    {
        var credibility = new Credibility(frame);
        var (n, all) = (credibility.Count, credibility.OfAll());
        var descending = Distillation.Classes(all, n, DistillationOrder.Descending);
        var ascending = Distillation.Classes(all, n, DistillationOrder.Ascending);
        return new ElectreOutcome(descending, ascending, MedianPreorder.Ranks(descending, ascending));
    }

    private RankingFrame Sample(IndicatorMatrix columns, ReadOnlySpan<double> weights)
        => new(new Dictionary<string, IReadOnlyList<double>>(ColumnSamples.Rows(columns, weights))
        {
            ["indifference"] = [.. columns.Select(column => Threshold.For(column, options.Indifference, options.IndifferenceOf))],
            ["preference"] = [.. columns.Select(column => Threshold.For(column, options.Preference, options.PreferenceOf))],
            ["veto"] = [.. columns.Select(column => Threshold.For(column, options.Veto, options.VetoOf))],
        })
        {
            Diagnostics = [.. columns.Select(Check).OfType<Diagnostic>()],
        };

    private Diagnostic? Check(IndicatorColumn column)
    {
        var q = Threshold.For(column, options.Indifference, options.IndifferenceOf);
        var p = Threshold.For(column, options.Preference, options.PreferenceOf);
        var v = Threshold.For(column, options.Veto, options.VetoOf);
        if (p >= q && (v == 0 || v >= p)) return null;
        return RankingRules.ThresholdOrder.Says(FormattableString.Invariant(
            $"The thresholds of '{column.Indicator.Code}' must rise from indifference to preference and veto, but are q = {q:R}, p = {p:R} and v = {v:R}."),
            new DiagnosticLocation { Column = column.Indicator.Code });
    }
}
