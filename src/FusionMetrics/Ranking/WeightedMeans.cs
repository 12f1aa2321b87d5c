using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>What the weighted means share: benefits only, a frame of weights, and rows with missing values scored by what is there.</summary>
internal static class WeightedMeans
{
    /// <summary>A frame of the weights, with an error for each column that is still a cost.</summary>
    public static RankingFrame Fit(IndicatorMatrix columns, ReadOnlySpan<double> weights)
    {
        ArgumentNullException.ThrowIfNull(columns);
        return new RankingFrame(new Dictionary<string, IReadOnlyList<double>> { ["weight"] = weights.ToArray() })
        {
            Diagnostics = [.. columns.Where(c => c.Direction == Direction.Cost).Select(Cost)],
        };
    }

    /// <summary>The same, with an error for each column that weighs something and has a value below 0.</summary>
    public static RankingFrame FitOfNonNegative(IndicatorMatrix columns, ReadOnlySpan<double> weights, string why)
    {
        var frame = Fit(columns, weights);
        return frame with { Diagnostics = [.. frame.Diagnostics, .. Demand.NotNegative(columns, weights, why)] };
    }

    /// <summary>Scores rows by a mean.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="mean">Makes the mean for some weights. NaN for a row that has a missing value.</param>
    public static RowScoring Prepare<TMean>(RankingFrame frame, Func<double[], TMean> mean) where TMean : struct, IRowMap
    {
        ArgumentNullException.ThrowIfNull(frame);
        double[] weights = [.. frame["weight"]];
        var ofAll = mean(weights);
        return (rows, scores) =>
        {
            rows.Map(scores, ofAll);
            PresentParts.Rescore(rows, weights, scores, (shares, _, row) =>
            {
                Span<double> score = stackalloc double[1];
                row.Map(score, mean(shares));
                return score[0];
            });
        };
    }

    private static Diagnostic Cost(IndicatorColumn column) => RankingRules.CostColumn.Says(
        $"'{column.Indicator.Code}' is still a cost after normalisation, and a weighted mean would reward it. Use normalization min-max, or topsis.",
        new DiagnosticLocation { Column = column.Indicator.Code });
}
