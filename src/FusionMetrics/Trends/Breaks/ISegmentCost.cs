namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// What runs of one series cost. Costs are those of the values divided by <see cref="Scale"/>, so that no unit is too large or too small for them. Splitting a
/// run never makes it dearer: the search for the best segments relies on it.
/// </summary>
internal interface ISegmentCost
{
    /// <summary>The number of values.</summary>
    int Count { get; }

    /// <summary>The least number of values that a segment can have.</summary>
    int LeastLength { get; }

    /// <summary>The unit that values are measured in: a power of two near their range.</summary>
    double Scale { get; }

    /// <summary>The cost of the values from a start to before an end: at least one.</summary>
    double Of(int start, int end);
}
