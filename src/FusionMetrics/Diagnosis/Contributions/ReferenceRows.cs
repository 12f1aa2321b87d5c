using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>The rows of values that regions are compared with.</summary>
internal sealed class ReferenceRows(Panel panel, ScoreFunction score, Period period)
{
    private readonly Lazy<double[]> frontier = new(() => [.. score.Indicators.Select((indicator, j) => Best(panel, score, j))]);
    private readonly Lazy<double[]> mean = new(() => [.. score.Indicators.Select(indicator => MeanOf(panel, indicator.Code, period))]);

    /// <summary>The values of a reference, a value an indicator.</summary>
    public double[] Of(ContributionReference reference, string region) => reference.Kind switch
    {
        ReferenceKind.Frontier => frontier.Value,
        ReferenceKind.Mean => mean.Value,
        _ => Row(reference.Region ?? region, reference.Period ?? period),
    };

    /// <summary>The values of a region in a period; NaN where there is no such row.</summary>
    public double[] Row(string region, Period when)
    {
        var row = panel.FindRow(region, when);
        return [.. score.Indicators.Select(indicator => row < 0 ? double.NaN : panel.Column(indicator.Code)[row])];
    }

    // Of several equally good values, the first.
    private static double Best(Panel panel, ScoreFunction score, int indicator)
    {
        var map = score.OfNormalized.Scoring.Maps[indicator];
        var column = panel.Column(score.Indicators[indicator].Code);
        var normalized = new double[column.Length];
        map.Apply(column, normalized);
        var best = -1;
        for (var row = 0; row < normalized.Length; row++)
        {
            if (double.IsNaN(normalized[row])) continue;
            if (best < 0 || (map.Direction == Direction.Cost ? normalized[row] < normalized[best] : normalized[row] > normalized[best])) best = row;
        }
        return best < 0 ? double.NaN : column[best];
    }

    private static double MeanOf(Panel panel, string indicator, Period period)
    {
        var column = panel.Column(indicator);
        var (sum, count) = (DoubleDouble.Zero, 0);
        for (var row = 0; row < column.Length; row++)
        {
            if (panel.PeriodAt(row) != period || double.IsNaN(column[row])) continue;
            sum += column[row];
            count++;
        }
        return count == 0 ? double.NaN : (sum / count).ToDouble();
    }
}
