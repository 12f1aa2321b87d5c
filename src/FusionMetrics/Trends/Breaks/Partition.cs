namespace FusionMetrics.Trends.Breaks;

/// <summary>A series cut into segments.</summary>
/// <param name="Breaks">How many values come before each break, ascending.</param>
/// <param name="Cost">The sum of the costs of the segments, in the unit of the costs.</param>
internal sealed record Partition(IReadOnlyList<int> Breaks, double Cost)
{
    /// <summary>From the last start of a segment before each place back to the first.</summary>
    public static Partition Of<TCost>(TCost cost, int[] starts) where TCost : struct, ISegmentCost
    {
        var (breaks, sum) = (new List<int>(), 0.0);
        for (var end = cost.Count; end > 0; end = starts[end])
        {
            sum += cost.Of(starts[end], end);
            if (starts[end] > 0) breaks.Insert(0, starts[end]);
        }
        return new(breaks, sum);
    }
}
