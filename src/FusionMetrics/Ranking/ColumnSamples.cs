namespace FusionMetrics.Ranking;

/// <summary>
/// What a ranking that compares rows with those it learned from keeps of them in its frame: the <c>weight</c> and the <c>direction</c> of each
/// column (1 for a benefit, -1 for a cost), and <c>sample-1</c>, <c>sample-2</c>, ...: the values of each column, those of a cost with the
/// opposite sign, so that more is better in all of them.
/// </summary>
internal static class ColumnSamples
{
    /// <summary>A frame with the values that are there in ascending order, for what looks at each column by itself.</summary>
    public static Dictionary<string, IReadOnlyList<double>> Ascending(IndicatorMatrix columns, ReadOnlySpan<double> weights)
        => Of(columns, weights, Array.Sort);

    /// <summary>A frame with the values in the order of the rows, for what compares whole rows.</summary>
    public static Dictionary<string, IReadOnlyList<double>> Rows(IndicatorMatrix columns, ReadOnlySpan<double> weights)
        => Of(columns, weights, static _ => { });

    /// <summary>The sample of a column.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="column">The column, from 0.</param>
    public static double[] Sample(this RankingFrame frame, int column) => [.. frame[Name(column)]];

    /// <summary>1 for each benefit, -1 for each cost.</summary>
    public static double[] Signs(this RankingFrame frame) => [.. frame["direction"]];

    /// <summary>The weight of each column.</summary>
    public static double[] Weights(this RankingFrame frame) => [.. frame["weight"]];

    private static Dictionary<string, IReadOnlyList<double>> Of(IndicatorMatrix columns, ReadOnlySpan<double> weights, Action<double[]> arrange)
    {
        var vectors = new Dictionary<string, IReadOnlyList<double>>
        {
            ["weight"] = weights.ToArray(), ["direction"] = [.. columns.Select(column => column.Direction == Direction.Benefit ? 1.0 : -1)],
        };
        for (var j = 0; j < columns.Count; j++)
        {
            var values = columns[j].ToArray();
            // A difference, so that no 0 gets a sign.
            if (columns[j].Direction != Direction.Benefit) values = Array.ConvertAll(values, value => 0 - value);
            arrange(values);
            vectors[Name(j)] = values;
        }
        return vectors;
    }

    private static string Name(int column) => FormattableString.Invariant($"sample-{column + 1}");
}
