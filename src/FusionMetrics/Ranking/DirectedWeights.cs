namespace FusionMetrics.Ranking;

/// <summary>Weights by direction.</summary>
internal static class DirectedWeights
{
    /// <summary>The weights, those of costs negative.</summary>
    public static double[] Signed(this IndicatorMatrix columns, ReadOnlySpan<double> weights) => columns.Weighted(weights, (direction, weight) => direction == Direction.Benefit ? weight : -weight);

    /// <summary>The weights of one direction, 0 for the others.</summary>
    public static double[] Only(this IndicatorMatrix columns, Direction direction, ReadOnlySpan<double> weights) => columns.Weighted(weights, (d, weight) => d == direction ? weight : 0);

    private static double[] Weighted(this IndicatorMatrix columns, ReadOnlySpan<double> weights, Func<Direction, double, double> weigh)
    {
        var turned = new double[columns.Count];
        for (var j = 0; j < turned.Length; j++) turned[j] = weigh(columns[j].Direction, weights[j]);
        return turned;
    }
}
