namespace FusionMetrics.Weighting;

/// <summary>Declines columns that a method has no answer for.</summary>
internal static class ColumnLimits
{
    /// <summary>Declines negative values; null where there are none.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="weights">What needs values of 0 or more, as a plural: <c>Gini weights</c>.</param>
    public static WeightingOutcome? Negative(IndicatorMatrix columns, string weights)
        => Declined(columns, c => c.Statistics.Minimum < 0, WeightingRules.NegativeValues,
            c => FormattableString.Invariant($"{weights} need values of 0 or more, but '{c.Indicator.Code}' goes down to {c.Statistics.Minimum:R} ")
                + "after normalisation. Use normalization min-max.");

    /// <summary>Declines values of 0 or below in some of the columns; null where there are none.</summary>
    /// <param name="columns">The columns.</param>
    /// <param name="weights">What needs values above 0, as a plural: <c>MEREC weights</c>.</param>
    /// <param name="concerned">Which columns the need is about.</param>
    public static WeightingOutcome? NotPositive(IndicatorMatrix columns, string weights, Func<IndicatorColumn, bool> concerned)
        => Declined(columns, c => concerned(c) && c.Statistics is { Count: > 0, Minimum: <= 0 }, WeightingRules.ValuesNotPositive,
            c => FormattableString.Invariant($"{weights} need values above 0, but '{c.Indicator.Code}' goes down to {c.Statistics.Minimum:R} ")
                + "after normalisation. Use a normalization that keeps values above 0.");

    private static WeightingOutcome? Declined(IndicatorMatrix columns, Func<IndicatorColumn, bool> isBad, DiagnosticRule rule, Func<IndicatorColumn, string> says)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Diagnostic[] found = [.. columns.Where(isBad).Select(c => rule.Says(says(c), new DiagnosticLocation { Column = c.Indicator.Code }))];
        return found.Length == 0 ? null : new WeightingOutcome(new double[columns.Count]) { Diagnostics = found };
    }
}
