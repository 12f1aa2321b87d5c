using FusionMetrics.Methods;

namespace FusionMetrics.Ranking;

/// <summary>
/// PROMETHEE II: the net flow of a row is how much it is preferred to the other rows, less how much they are preferred to it, on average:
/// phi = sum over indicators of w sum over s of [P(x - s) - P(s - x)] / (m - 1). From -1 to 1 within the scope, where flows sum to 0.
/// </summary>
/// <remarks>
/// <para>The flow is a sum over the indicators of a function of one value and the sorted column. With counts and running totals it takes
/// O(log m) a value; with the gaussian function O(m), the definition.</para>
/// <para>Any row is compared with all m rows that were learned from, and the sum divided by m - 1, the number of others: a row of its own is
/// not preferred to itself and adds nothing. The flow of a row that was not learned from can reach m / (m - 1). Of a single row: divided by 1.
/// Where values are missing, m is the number of those there are of the indicator.</para>
/// <para>Sources: Brans and Vincke (1985), A preference ranking organisation method, Management Science 31(6); Brans and De Smet (2016),
/// PROMETHEE methods, in Multiple Criteria Decision Analysis.</para>
/// </remarks>
/// <param name="options">The options.</param>
public sealed class Promethee(PrometheeOptions options) : IRanking
{
    internal static MethodDescription Description { get; } = new("PROMETHEE II: the net flow of preference over all other rows.")
    {
        Formula = "phi = sum w [sum P(x - s) - sum P(s - x)] / (m - 1) over the s of the m rows within the scope",
        Source = "Brans and Vincke (1985), A preference ranking organisation method, Management Science 31(6)",
        Conventions =
        [
            "PROMETHEE II: flows over the rows within the scope, divided by m - 1; ties give no preference, so a row adds nothing to its own flow.",
            "Thresholds are in the unit of the normalised values; preference is strict above p, none up to q.",
        ],
        Claims = [MethodClaim.TakesMissing],
    };

    /// <inheritdoc/>
    public RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Preference[] preferences = [.. columns.Select(column => Preference.For(column, options))];
        return new RankingFrame(new Dictionary<string, IReadOnlyList<double>>(ColumnSamples.Ascending(columns, weights))
        {
            ["function"] = [.. preferences.Select(p => (double)p.Function)],
            ["indifference"] = [.. preferences.Select(p => p.Indifference)],
            ["strict"] = [.. preferences.Select(p => p.Strict)],
            ["inflection"] = [.. preferences.Select(p => p.Inflection)],
        })
        {
            Diagnostics = [.. columns.Zip(preferences, Check).OfType<Diagnostic>()],
        };
    }

    /// <inheritdoc/>
    public RowScoring Prepare(RankingFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return new ColumnwiseScoring(frame.Weights(), [.. FlowsOf(frame).Select(flow => (ColumnFunction)flow.Net)]).Score;
    }

    /// <summary>
    /// The positive and negative flows of rows and with them PROMETHEE I, the partial preorder in which a row is better than another only where
    /// neither of its flows is worse.
    /// </summary>
    /// <param name="frame">What <see cref="Fit"/> learned, without an error.</param>
    /// <param name="rows">The normalised rows, with the columns in the order of <see cref="Fit"/>.</param>
    /// <returns>The flows of the rows, in their order.</returns>
    public static PrometheeFlows Flows(RankingFrame frame, RowBlock rows)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var (positive, negative) = (new double[rows.Rows], new double[rows.Rows]);
        var flows = FlowsOf(frame);
        new ColumnwiseScoring(frame.Weights(), [.. flows.Select(flow => (ColumnFunction)flow.Positive)]).Score(rows, positive);
        new ColumnwiseScoring(frame.Weights(), [.. flows.Select(flow => (ColumnFunction)flow.Negative)]).Score(rows, negative);
        return new PrometheeFlows(positive, negative);
    }

    private static PreferenceFlow[] FlowsOf(RankingFrame frame) => [.. frame.Signs().Select((sign, j) =>
    {
        var sample = frame.Sample(j);
        var preference = new Preference((PreferenceFunction)frame["function"][j], frame["indifference"][j], frame["strict"][j], frame["inflection"][j]);
        return new PreferenceFlow(PreferenceSum.Of(preference, sample), sign, others: Math.Max(1, sample.Length - 1));
    })];

    private static Diagnostic? Check(IndicatorColumn column, Preference preference)
    {
        var (code, q, p) = (column.Indicator.Code, preference.Indifference, preference.Strict);
        var location = new DiagnosticLocation { Column = code };
        if (p < q) return RankingRules.ThresholdOrder.Says(FormattableString.Invariant($"The preference threshold p of '{code}' is {p:R}, below its indifference threshold q, {q:R}."), location);
        if (preference.Function != PreferenceFunction.Usual && p == 0 && preference.Inflection == 0)
            return RankingRules.NoThreshold.Says($"The preference function of '{code}' is {OptionSet.Kebab(preference.Function.ToString())}, but its threshold is 0, so it is the usual one. Give it one, or use function usual.", location);
        return null;
    }
}
