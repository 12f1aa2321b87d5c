using FusionMetrics.Ranking;

namespace FusionMetrics.Uncertainty;

/// <summary>Leaves out each indicator in turn.</summary>
internal sealed class IndicatorRemoval(RankTest test)
{
    public IReadOnlyList<RemovalRow> Rows()
    {
        var cases = Without.EachOf(test.Recipe.System);
        var ranks = test.Each(cases, c => c.System, _ => test.Treated, c => $"Without '{c.Indicator.Code}'");
        return [.. cases.Select((c, i) => Row(c.Indicator.Code, ranks[i]))];
    }

    private RemovalRow Row(string indicator, double[]? ranks)
    {
        if (ranks is null) return new(indicator, double.NaN, double.NaN, double.NaN, null, false);
        var (largest, most, bestChanges) = (0.0, -1, false);
        for (var i = 0; i < ranks.Length; i++)
        {
            var shift = Math.Abs(ranks[i] - test.Ranks[i]);
            if (shift > largest) (largest, most) = (shift, i);
            if (shift > 0 && (ranks[i] == 1 || test.Ranks[i] == 1)) bestChanges = true;
        }
        return new(indicator, Correlation(ranks), RankShift.Mean(ranks, test.Ranks), largest, most < 0 ? null : test.Regions[most], bestChanges);
    }

    private double Correlation(double[] ranks)
    {
        int[] ranked = [.. Enumerable.Range(0, ranks.Length).Where(i => !double.IsNaN(ranks[i]) && !double.IsNaN(test.Ranks[i]))];
        return RankSimilarity.Spearman(Array.ConvertAll(ranked, i => ranks[i]), Array.ConvertAll(ranked, i => test.Ranks[i]));
    }
}
