namespace FusionMetrics.Treatment;

/// <summary>
/// A treatment that changes the values of skewed indicators one by one, by a rising function that it learns from all of them. Says for each
/// indicator what was done and what skewness and kurtosis are before and after; warns where they are still beyond the limits.
/// </summary>
/// <remarks>
/// What was learned of an indicator is kept in a model, so that new rows are treated as the old ones were; with <c>within: period</c> each period is
/// treated by itself, in a new panel too.
/// </remarks>
public abstract class OutlierTreatment : IRepeatableTreatment
{
    private readonly OutlierRule rule;

    private protected OutlierTreatment(OutlierRule rule) => this.rule = rule;

    /// <inheritdoc/>
    public TreatmentOutcome Treat(Panel panel, IndicatorSystem system)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var indicators = ChosenIndicators.Of(system, rule.Only);
        var groups = RowGroups.Of(panel, null, rule.Within);
        var diagnostics = new List<Diagnostic>();
        var learned = new Dictionary<string, IReadOnlyList<double>>(StringComparer.Ordinal);
        var outcome = ColumnTreatment.Of(panel, indicators, column =>
        {
            for (var i = 0; i < groups.Rows.Count; i++)
                if (Treat(panel, column, groups.Rows[i], groups.Periods[i], diagnostics) is { } parameters) learned[column.Indicator.Code] = parameters;
        }, _ => diagnostics);
        return rule.Within == TreatmentSpan.Panel ? outcome with { Frame = new TreatmentFrame(learned) } : outcome;
    }

    /// <inheritdoc/>
    public TreatmentOutcome Repeat(Panel panel, IndicatorSystem system, TreatmentFrame frame)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(frame);
        var indicators = ChosenIndicators.Of(system, rule.Only).Where(i => frame.Parameters.ContainsKey(i.Code)).ToList();
        return ColumnTreatment.Of(panel, indicators, column =>
        {
            var parameters = frame.Parameters[column.Indicator.Code];
            Change(panel, column, Enumerable.Range(0, panel.RowCount), parameters);
        }, changes => changes.Count == 0 ? [] : [TreatmentRules.OutliersTreated.Says(
            $"{changes.Count} values of {indicators.Count} indicators were treated as when the model was fitted. Every cell is listed in the treatment table.")])
            with { Frame = frame };
    }

    /// <summary>Learns from values that are not all the same.</summary>
    private protected abstract OutlierFit Fit(OutlierSample sample);

    /// <summary>The new value of a value.</summary>
    private protected abstract double Map(IReadOnlyList<double> parameters, double value);

    /// <summary>Why a value was changed, in a few words.</summary>
    private protected abstract string Reason(IReadOnlyList<double> parameters);

    private IReadOnlyList<double>? Treat(Panel panel, TreatedColumn column, int[] rows, Period? period, List<Diagnostic> diagnostics)
    {
        var values = Present(column, rows);
        if (values.Length == 0) return null;
        var sample = new OutlierSample(column.Indicator, period, values);
        if (sample.IsConstant || (rule.When == OutlierWhen.Skewed && !sample.IsSkewed(rule))) return null;
        var fit = Fit(sample);
        if (fit.Parameters is not { } parameters)
        {
            var rule = sample.IsSkewed(this.rule) ? TreatmentRules.StillSkewed : TreatmentRules.OutliersTreated;
            diagnostics.Add(rule.Says($"{sample} {fit.What}: {OutlierSample.Shape(sample.Sums)}.", sample.Location));
            return null;
        }
        Change(panel, column, rows, parameters);
        var after = new OutlierSample(column.Indicator, period, Present(column, rows)).Sums;
        diagnostics.Add(TreatmentRules.OutliersTreated.Says($"{sample} {fit.What}: from {OutlierSample.Shape(sample.Sums)} to {OutlierSample.Shape(after)}.", sample.Location));
        if (rule.IsSkewed(after)) diagnostics.Add(TreatmentRules.StillSkewed.Says(
            $"{sample} is still skewed after treatment: {OutlierSample.Shape(after)}. Allow more points, or transform it.", sample.Location));
        return parameters;
    }

    private static double[] Present(TreatedColumn column, int[] rows)
    {
        var (values, count) = (new double[rows.Length], 0);
        foreach (var row in rows)
            if (column.Values[row] is var value && !double.IsNaN(value)) values[count++] = value;
        Array.Resize(ref values, count);
        return values;
    }

    private void Change(Panel panel, TreatedColumn column, IEnumerable<int> rows, IReadOnlyList<double> parameters)
    {
        string? reason = null;
        foreach (var row in rows)
        {
            var value = column.Values[row];
            if (double.IsNaN(value)) continue;
            var mapped = Map(parameters, value);
            if (mapped.Equals(value)) continue;
            reason ??= Reason(parameters);
            if (double.IsNaN(mapped)) throw new FusionMetricsException(TreatmentRules.CannotTransform.Says(
                FormattableString.Invariant($"{column.Indicator.Code} of {panel.RegionAt(row).Code} in {panel.PeriodAt(row)} is {value:R}, and has no value after this treatment ({reason}). ")
                + "Correct it, or use another treatment.",
                new DiagnosticLocation { Column = column.Indicator.Code, Region = panel.RegionAt(row).Code, Period = panel.PeriodAt(row) }));
            column.Set(row, mapped, reason);
        }
    }
}
