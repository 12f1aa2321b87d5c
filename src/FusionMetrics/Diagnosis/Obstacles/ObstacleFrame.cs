using FusionMetrics.Normalization;

namespace FusionMetrics.Diagnosis;

/// <summary>What the obstacle degrees of rows are measured by in one frame: weights, and the best normalised value of each indicator.</summary>
internal sealed class ObstacleFrame
{
    private readonly EvaluationFrame frame;
    private readonly double[] best;
    private readonly double[] signs;

    public ObstacleFrame(EvaluationFrame frame, IndicatorSystem system, ObstacleIdeal ideal)
    {
        this.frame = frame;
        signs = [.. frame.Indicators.Select(i => i.FromRaw.Direction == Direction.Cost ? -1.0 : 1)];
        best = [.. frame.Indicators.Select(i => ideal == ObstacleIdeal.One ? 1 : Best(i))];
        Shares = new ObstacleShares([.. frame.EffectiveWeights(system)], best, signs);
    }

    public ObstacleShares Shares { get; }

    /// <summary>How many normalised values of a column are better than the best.</summary>
    public int CountBeyond(int column, ReadOnlySpan<double> normalized)
    {
        // Clamped values end at the best.
        if (frame.Indicators[column].Map is AffineMap { Beyond: BeyondBounds.Clamp } map && map.Scale + map.Offset <= best[column]) return 0;
        var count = 0;
        foreach (var z in normalized)
            if ((z - best[column]) * signs[column] > 0) count++;
        return count;
    }

    /// <summary>Why a frame has no such ideal.</summary>
    public static IEnumerable<string> Problems(EvaluationFrame frame, ObstacleIdeal ideal) => ideal == ObstacleIdeal.Frontier ? []
        : frame.Indicators.Where(i => i.FromRaw.Direction == Direction.Cost).Select(i
            => $"'{i.Indicator.Code}' is still a cost after normalisation, so that 1 is not its ideal. Use normalization min-max, or obstacles: {{ ideal: frontier }}.");

    private static double Best(IndicatorFrame learned)
    {
        Span<double> candidates = learned.Indicator.Direction is Direction.Target or Direction.Interval
            ? [learned.Indicator.Ideal!.Minimum, learned.Indicator.Ideal.Maximum]
            : [learned.Minimum, learned.Maximum];
        learned.FromRaw.Apply(candidates, candidates);
        return learned.FromRaw.Direction == Direction.Cost ? Math.Min(candidates[0], candidates[1]) : Math.Max(candidates[0], candidates[1]);
    }
}
