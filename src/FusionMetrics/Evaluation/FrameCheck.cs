using FusionMetrics.Normalization;

namespace FusionMetrics;

/// <summary>What scoring in a frame has to say: values beyond it, periods it does not know, scores that are undefined.</summary>
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

    /// <summary>Whether some map clamps values that it was learned from, as goalposts within the data do.</summary>
    public static bool ClampsWithin(EvaluationModel model) => model.Frames.Any(f => f.Indicators.Any(ClampsWithin));

    public static void Scores(EvaluationRecipe recipe, Panel panel, RowScores scores, DiagnosticBag bag)
    {
        if (!scores.HasGaps) return;
        for (var k = 0; k < scores.Groups.Length; k++) Finite($"u_{recipe.System.Groups[k].Code}", scores.Groups[k], recipe, panel, bag);
        if (scores.Ranking is { } ranking) Finite(recipe.Ranking!.Id, ranking, recipe, panel, bag);
    }

    /// <summary>How many indices were made of some of their indicators, or could not be made.</summary>
    public static void Missing(EvaluationRecipe recipe, Panel panel, RowScores scores, DiagnosticBag bag)
    {
        var missing = recipe.System.Indicators.Sum(i => (long)panel.MissingCount(i.Code));
        if (!recipe.Missing.AreLeft || missing == 0) return;
        var empty = scores.Indices.Sum(u => u.Count(double.IsNaN));
        bag.Add(EvaluationRules.Reweighted.Says($"{missing} of {(long)panel.RowCount * recipe.System.Indicators.Count} values are missing and were left out: "
            + $"indices are made of the others. {empty} indices of subsystems have too few values and are empty."));
    }

    /// <summary>A score that is infinite, or NaN where it should not be.</summary>
    public static Diagnostic NotFinite(string name, Panel panel, int row) => EvaluationRules.BadScores.Says(
        $"The score '{name}' is not a finite number. Use larger units, so that values are smaller, or another method.",
        new DiagnosticLocation { Column = name, Region = panel.RegionAt(row).Code, Period = panel.PeriodAt(row) });

    private static void Finite(string name, double[] column, EvaluationRecipe recipe, Panel panel, DiagnosticBag bag)
    {
        for (var row = 0; row < column.Length; row++)
        {
            if (double.IsFinite(column[row]) || (recipe.Missing.AreLeft && double.IsNaN(column[row]) && LacksSome(recipe, panel, row))) continue;
            bag.Add(NotFinite(name, panel, row));
            return;
        }
    }

    private static bool LacksSome(EvaluationRecipe recipe, Panel panel, int row)
        => recipe.System.Indicators.Any(i => double.IsNaN(panel.Column(i.Code)[row]));

    private static void Beyond(EvaluationModel model, IndicatorFrame learned, Panel panel, RowSet rows, DiagnosticBag bag)
    {
        var posts = ClampsWithin(learned) ? (AffineMap)learned.Map : null;
        var bounds = posts is not null ? new Bounds(Math.Min(posts.Origin, posts.Origin + posts.Span), Math.Max(posts.Origin, posts.Origin + posts.Span))
            : model.Recipe.Scope.Kind == ScopeKind.Fixed ? learned.Indicator.Bounds! : new Bounds(learned.Minimum, learned.Maximum);
        var column = panel.Column(learned.Indicator.Code);
        var (count, first) = (0, 0);
        for (var i = 0; i < rows.Count; i++)
        {
            var value = column[rows[i]];
            if ((value >= bounds.Minimum && value <= bounds.Maximum) || double.IsNaN(value)) continue;
            if (posts is not null && !posts.Clamps(value, value)) continue;
            if (count++ == 0) first = rows[i];
            if (!InDomain(learned, value)) bag.Add(OutsideDomain(learned, value, panel, rows[i]));
        }
        if (count == 0) return;
        bag.Add(EvaluationRules.BeyondFrame.Says(
            FormattableString.Invariant($"{count} values of '{learned.Indicator.Code}' lie beyond the frame, {bounds.Minimum:R} to {bounds.Maximum:R}, ")
            + FormattableString.Invariant($"and were {(learned.Map.Beyond == BeyondBounds.Clamp ? "clamped to it" : "kept")}; the first is {column[first]:R}."),
            new DiagnosticLocation { Column = learned.Indicator.Code, Region = panel.RegionAt(first).Code, Period = panel.PeriodAt(first) }));
    }

    // Whether a map clamps some of the values it was learned from: its bounds are narrower than they are.
    private static bool ClampsWithin(IndicatorFrame learned) => learned.Indicator.Direction is Direction.Benefit or Direction.Cost
        && learned.Map is AffineMap map && map.Clamps(learned.Minimum, learned.Maximum);

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
