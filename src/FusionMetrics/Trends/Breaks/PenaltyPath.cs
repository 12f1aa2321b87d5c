namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// The best segmentations for all penalties of a range: where that for one penalty and that for another have numbers of breaks that are not next to each other, the
/// penalty at which both cost the same is tried (Haynes, Eckley and Fearnhead 2017, CROPS).
/// </summary>
internal static class PenaltyPath
{
    // What rounding can make of equal penalties, as a share.
    private const double Slack = 1e-12;

    /// <summary>The segmentations, the most breaks first, each with the least penalty that it is best for.</summary>
    /// <param name="best">The best segmentation for a penalty.</param>
    /// <param name="least">The least penalty, 0 or more.</param>
    /// <param name="largest">The largest penalty.</param>
    public static IReadOnlyList<(Partition Partition, double From)> Of(Func<double, Partition> best, double least, double largest)
    {
        var found = new SortedDictionary<int, Partition>();
        Between(Added(least), Added(largest));
        var path = new List<(Partition Partition, double From)>();
        foreach (var partition in found.Values.Reverse())
        {
            // One that is best at a single penalty at most, where others are too, is left out.
            while (path.Count > 0 && Crossing(path[^1].Partition, partition) <= path[^1].From * (1 + Slack)) path.RemoveAt(path.Count - 1);
            path.Add((partition, path.Count == 0 ? least : Crossing(path[^1].Partition, partition)));
        }
        return path;

        Partition Added(double penalty)
        {
            var partition = best(penalty);
            if (!found.TryGetValue(partition.Breaks.Count, out var other) || partition.Cost < other.Cost) found[partition.Breaks.Count] = partition;
            return partition;
        }

        void Between(Partition more, Partition fewer)
        {
            if (more.Breaks.Count <= fewer.Breaks.Count + 1) return;
            var between = Added(Crossing(more, fewer));
            // At the crossing both are as good as the best, unless there is one with a number in between.
            if (between.Breaks.Count >= more.Breaks.Count || between.Breaks.Count <= fewer.Breaks.Count) return;
            Between(more, between);
            Between(between, fewer);
        }
    }

    private static double Crossing(Partition more, Partition fewer) => (fewer.Cost - more.Cost) / (more.Breaks.Count - fewer.Breaks.Count);
}
