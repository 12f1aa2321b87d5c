using FusionMetrics.Methods;
using FusionMetrics.Ranking;

namespace FusionMetrics;

/// <summary>What there is to say of scores that are not finite numbers: why there is none, as far as the ranking knows.</summary>
internal sealed class ScoreCheck(EvaluationRecipe recipe, IReadOnlyList<EvaluationFrame> frames, MethodCatalog catalog, Panel panel, DiagnosticBag bag)
{
    public void Report(RowScores scores)
    {
        if (scores.HasGaps) Gaps(scores);
        CouplingCheck.Of(recipe, catalog, panel, scores, bag);
    }

    /// <summary>A score that is infinite, or NaN where it should not be.</summary>
    public static Diagnostic NotFinite(string name, Panel panel, int row) => EvaluationRules.BadScores.Says(
        $"The score '{name}' is not a finite number. Use larger units, so that values are smaller, or another method.", Place(name, panel, row));

    private void Gaps(RowScores scores)
    {
        foreach (var (at, place) in recipe.System.Places.Index())
            Finite($"u_{place.Group.Code}", scores.Groups[at], recipe.IndexAt(place.Group.Level), frame => frame.Groups[at].Index,
                place.IsLeaf ? Indicators(place.First, place.Count) : Indices(scores, place.First, place.Count));
        if (recipe.Ranking is { } ranking)
            Finite(ranking.Id, scores.Ranking!, ranking.Method, frame => frame.Ranking!, ranking.Over == RankingBase.Indicators
                ? Indicators(0, recipe.System.Indicators.Count)
                : Indices(scores, 0, recipe.System.Subsystems.Count));
    }

    private void Finite(string name, double[] column, MethodChoice method, Func<EvaluationFrame, RankingFrame> frameOf, RowParts parts)
    {
        var domain = catalog.Create<IRanking>(MethodFamily.Ranking, method) as IRankingDomain;
        var isSaid = false;
        for (var row = 0; row < column.Length; row++)
        {
            if (double.IsFinite(column[row]) || (domain is null && IsMissing(column[row], row))) continue;
            var frame = FrameOf(row);
            var values = parts.ValuesOf(frame, row);
            if (domain?.WhyUndefined(frameOf(frame), new RowBlock(values, values.Length, 1, 1), parts.Codes) is { } why)
                bag.Add(RankingRules.BeyondDomain.Says($"The row has no score '{name}'. {why} Correct the value, leave the row out, or use another method.", Place(name, panel, row)));
            else if (!isSaid && !IsExplained(column[row], values, parts, row))
            {
                bag.Add(NotFinite(name, panel, row));
                isSaid = true;
            }
        }
    }

    // By a value that is missing and may be, or by an index that is reported itself.
    private bool IsExplained(double score, double[] values, RowParts parts, int row)
    {
        if (IsMissing(score, row)) return true;
        return parts.AreIndices && (double.IsNaN(score) ? values.Any(v => !double.IsFinite(v)) : values.Any(double.IsInfinity));
    }

    private RowParts Indicators(int first, int count) => new([.. recipe.System.Indicators.Skip(first).Take(count).Select(i => i.Code)], AreIndices: false,
        (frame, row) => [.. frame.Indicators.Skip(first).Take(count).Select(learned => Normalized(learned, panel.Column(learned.Indicator.Code)[row]))]);

    private RowParts Indices(RowScores scores, int first, int count) => new([.. recipe.System.Groups.Skip(first).Take(count).Select(g => g.Code)], AreIndices: true,
        (_, row) => [.. scores.Groups.Skip(first).Take(count).Select(u => u[row])]);

    private static double Normalized(IndicatorFrame learned, double value)
    {
        Span<double> mapped = [value];
        learned.FromRaw.Apply(mapped, mapped);
        return mapped[0];
    }

    private EvaluationFrame FrameOf(int row) => frames[0].Period is null ? frames[0] : frames.First(f => f.Period == panel.PeriodAt(row));

    private bool IsMissing(double score, int row)
        => double.IsNaN(score) && recipe.Missing.AreLeft && recipe.System.Indicators.Any(i => double.IsNaN(panel.Column(i.Code)[row]));

    private static DiagnosticLocation Place(string name, Panel panel, int row) => new() { Column = name, Region = panel.RegionAt(row).Code, Period = panel.PeriodAt(row) };

    // What a score is made of.
    private sealed record RowParts(string[] Codes, bool AreIndices, Func<EvaluationFrame, int, double[]> ValuesOf);
}
