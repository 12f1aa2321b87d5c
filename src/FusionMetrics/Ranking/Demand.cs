namespace FusionMetrics.Ranking;

/// <summary>What rankings demand of the columns that weigh something: an error for each that falls short.</summary>
internal static class Demand
{
    /// <summary>Values of 0 or more.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="why">The beginning of a sentence: <c>A geometric mean is</c>.</param>
    public static List<Diagnostic> NotNegative(IndicatorMatrix columns, ReadOnlySpan<double> weights, string why)
        => Failing(columns, weights, column => column.Statistics.Minimum < 0, column => RankingRules.Negative.Says(
            FormattableString.Invariant($"{why} made of values of 0 or more, but '{column.Indicator.Code}' goes down to {column.Statistics.Minimum:R}. ")
            + "Use normalization min-max.", In(column)));

    /// <summary>Values above 0.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="why">The beginning of a sentence.</param>
    public static List<Diagnostic> Positive(IndicatorMatrix columns, ReadOnlySpan<double> weights, string why)
        => Failing(columns, weights, column => column.Statistics.Minimum <= 0, column => NotPositive(column, why));

    /// <summary>Benefits of 0 or more and costs above 0, for ratios to the best value of the column.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="why">The beginning of a sentence.</param>
    public static List<Diagnostic> Ratios(IndicatorMatrix columns, ReadOnlySpan<double> weights, string why) =>
    [
        .. NotNegative(columns, weights, why),
        .. Failing(columns, weights, column => column.Direction == Direction.Cost && column.Statistics.Minimum == 0, column => NotPositive(column, why)),
    ];

    /// <summary>Averages above 0 by more than rounding, of columns that are not constant.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="weights">Their weights.</param>
    /// <param name="why">The beginning of a sentence: <c>EDAS divides by averages</c>.</param>
    public static List<Diagnostic> AverageAboveZero(IndicatorMatrix columns, ReadOnlySpan<double> weights, string why)
        => Failing(columns, weights, column => !column.Statistics.IsConstant && column.Statistics.Mean.High <= RoundingOf(column), column => RankingRules.AverageNotPositive.Says(
            FormattableString.Invariant($"{why}, but that of '{column.Indicator.Code}' is {column.Statistics.Mean.ToDouble():R}, not above 0 by more than rounding. ")
            + "Use normalization none or min-max, so that the average is above 0.", In(column)));

    // Far more than what standardising leaves of an average of 0, and far less than the average of values of 0 or more can be: the largest over their number.
    private static double RoundingOf(IndicatorColumn column)
        => 1e-12 * Math.Max(Math.Abs(column.Statistics.Minimum), Math.Abs(column.Statistics.Maximum));

    /// <summary>Throws where something was found.</summary>
    public static void Met(params IReadOnlyList<Diagnostic> found) => FusionMetricsException.ThrowIfErrors(found);

    public static DiagnosticLocation In(IndicatorColumn column) => new() { Column = column.Indicator.Code };

    private static Diagnostic NotPositive(IndicatorColumn column, string why) => RankingRules.NotPositive.Says(
        FormattableString.Invariant($"{why} made of {(column.Direction == Direction.Cost ? "costs" : "values")} above 0, but '{column.Indicator.Code}' goes down to ")
        + FormattableString.Invariant($"{column.Statistics.Minimum:R}. Use values above 0, or a method that takes zeros, such as topsis."), In(column));

    private static List<Diagnostic> Failing(IndicatorMatrix columns, ReadOnlySpan<double> weights, Func<IndicatorColumn, bool> fails, Func<IndicatorColumn, Diagnostic> says)
    {
        var found = new List<Diagnostic>();
        for (var j = 0; j < columns.Count; j++)
            if (weights[j] > 0 && fails(columns[j])) found.Add(says(columns[j]));
        return found;
    }
}
