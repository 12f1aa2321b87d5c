using FusionMetrics.Numerics;

namespace FusionMetrics.Screening;

/// <summary>What correlations of two columns are flagged for.</summary>
internal sealed class CorrelationCheck(ScreeningRecipe recipe)
{
    /// <summary>Every two indicators of a system, in its order.</summary>
    public IReadOnlyList<CorrelationRow> Pairs(IndicatorSystem system, ScreenedSystem screened)
    {
        var rows = new List<CorrelationRow>();
        for (var j = 0; j < system.Indicators.Count; j++)
            for (var k = j + 1; k < system.Indicators.Count; k++)
            {
                var group = system.GroupOfIndicator[j] == system.GroupOfIndicator[k] ? system.GroupOfIndicator[j].Code : null;
                var pair = screened[j, k];
                rows.Add(new(system.Indicators[j].Code, system.Indicators[k].Code, group, pair.Count, pair.Pearson, pair.P, pair.Spearman)
                {
                    Flags = Flags(pair, group is not null),
                });
            }
        return rows;
    }

    /// <summary>Every indicator with every denominator, both as they are.</summary>
    public IReadOnlyList<DenominatorRow> Denominators(IndicatorSystem system, Panel panel, Chunks chunks)
    {
        ScreenedColumn[] indicators = [.. system.Indicators.Select(i => ScreenedColumn.AsItIs(panel, i.Code))];
        ScreenedColumn[] denominators = [.. system.Denominators.Select(d => ScreenedColumn.AsItIs(panel, d))];
        var rows = new DenominatorRow[indicators.Length * denominators.Length];
        chunks.ForEach(rows.Length, i =>
        {
            var (j, d) = Math.DivRem(i, denominators.Length);
            var (indicator, denominator) = (system.Indicators[j], system.Denominators[d]);
            var pair = ScreenedColumn.Compare(indicators[j], denominators[d]);
            rows[i] = new(indicator.Code, denominator, indicator.Denominator == denominator, pair.Count, pair.Pearson, pair.P, pair.Spearman)
            {
                Flags = FlagWords.Raised((ScreeningFinding.FollowsDenominator, Math.Abs(pair.Pearson) >= recipe.Denominator)),
            };
        });
        return rows;
    }

    // Comparisons with NaN, where there is no correlation or no probability, raise nothing.
    private ScreeningFinding[] Flags(Covariation pair, bool sameGroup) => FlagWords.Raised(
        (ScreeningFinding.Collinear, Math.Abs(pair.Pearson) >= recipe.Collinear),
        (ScreeningFinding.Negative, sameGroup && pair.Pearson <= recipe.Negative),
        (ScreeningFinding.Weak, sameGroup && (Math.Abs(pair.Pearson) < recipe.Weak || pair.P > recipe.Alpha)));
}
