using FusionMetrics.Normalization;

namespace FusionMetrics;

/// <summary>What scoring in a frame has to say: values beyond it, periods it does not know, values that are missing.</summary>
internal static class FrameCheck
{
    public static void Periods(EvaluationModel model, Panel panel, DiagnosticBag bag)
    {
        if (model.Recipe.Scope.Kind != ScopeKind.PerPeriod) return;
        foreach (var period in panel.Periods.Except(model.Frames.Select(f => f.Period!.Value)))
            bag.Add(EvaluationRules.PeriodNotInModel.Says(
                $"The model was fitted period by period and has no frame for {period}. Fit a model with a pooled or reference scope to score new periods.",
                new DiagnosticLocation { Period = period }));
    }

    public static void Beyond(EvaluationModel model, Panel panel, DiagnosticBag bag)
    {
        foreach (var frame in model.Frames)
        {
            var rows = frame.Period is { } period ? RowSet.OfPeriods(panel, p => panel.Periods[p] == period) : RowSet.All(panel);
            foreach (var learned in frame.Indicators) Beyond(model, learned, panel, rows, bag);
        }
    }

    /// <summary>Whether some map may clamp values that it was learned from, as goalposts within the data do.</summary>
    public static bool ClampsWithin(EvaluationModel model) => model.Frames.Any(f => f.Indicators.Any(FrameLimits.ClampWithin));

    /// <summary>How many indices were made of some of their indicators, or could not be made.</summary>
    public static void Missing(EvaluationRecipe recipe, Panel panel, RowScores scores, DiagnosticBag bag)
    {
        var missing = recipe.System.Indicators.Sum(i => (long)panel.MissingCount(i.Code));
        if (!recipe.Missing.AreLeft || missing == 0) return;
        var empty = scores.Indices.Sum(u => u.Count(double.IsNaN));
        bag.Add(EvaluationRules.Reweighted.Says($"{missing} of {(long)panel.RowCount * recipe.System.Indicators.Count} values are missing and were left out: "
            + $"indices are made of the others. {empty} indices of subsystems have too few values and are empty."));
    }

    private static void Beyond(EvaluationModel model, IndicatorFrame learned, Panel panel, RowSet rows, DiagnosticBag bag)
    {
        var limits = FrameLimits.Of(learned, model.Recipe.Scope);
        var column = panel.Column(learned.Indicator.Code);
        var (count, first) = (0, 0);
        for (var i = 0; i < rows.Count; i++)
        {
            var value = column[rows[i]];
            if (double.IsNaN(value) || !limits.IsBeyond(value)) continue;
            if (count++ == 0) first = rows[i];
            if (!InDomain(learned, value)) bag.Add(OutsideDomain(learned, value, panel, rows[i]));
        }
        if (count == 0) return;
        bag.Add(EvaluationRules.BeyondFrame.Says(
            FormattableString.Invariant($"{(count == 1 ? "1 value" : $"{count} values")} of '{learned.Indicator.Code}' {(count == 1 ? "lies" : "lie")} beyond the frame, {limits}, ")
            + FormattableString.Invariant($"and {(count == 1 ? "was" : "were")} {(learned.Map.Beyond == BeyondBounds.Clamp ? "clamped to it" : "kept")}; {(count == 1 ? "it" : "the first")} is {column[first]:R}."),
            new DiagnosticLocation { Column = learned.Indicator.Code, Region = panel.RegionAt(first).Code, Period = panel.PeriodAt(first) }));
    }

    private static bool InDomain(IndicatorFrame learned, double value)
    {
        Span<double> mapped = [value];
        learned.FromRaw.Apply(mapped, mapped);
        return double.IsFinite(mapped[0]);
    }

    private static Diagnostic OutsideDomain(IndicatorFrame learned, double value, Panel panel, int row) => EvaluationRules.OutsideDomain.Says(
        FormattableString.Invariant($"The value {value:R} of '{learned.Indicator.Code}' has no normalised value in this frame: the normaliser divides by values or takes ")
        + "their logarithm. Correct the value, leave the row out, or fit a model with another normaliser.",
        new DiagnosticLocation { Column = learned.Indicator.Code, Region = panel.RegionAt(row).Code, Period = panel.PeriodAt(row) });
}
