namespace FusionMetrics.Uncertainty;

/// <summary>How far ranks are from others.</summary>
internal static class RankShift
{
    /// <summary>The mean absolute difference over the regions that both rank; NaN where there is none.</summary>
    public static double Mean(ReadOnlySpan<double> ranks, ReadOnlySpan<double> nominal)
    {
        var (sum, count) = (0.0, 0);
        for (var i = 0; i < ranks.Length; i++)
        {
            if (double.IsNaN(ranks[i]) || double.IsNaN(nominal[i])) continue;
            sum += Math.Abs(ranks[i] - nominal[i]); // whole numbers and halves: exact
            count++;
        }
        return count == 0 ? double.NaN : sum / count;
    }
}
