using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>The correlations of each two columns, to about 30 digits, so that one less a correlation near 1 keeps its own.</summary>
internal static class Correlations
{
    /// <summary>A symmetric matrix of correlations.</summary>
    /// <param name="columns">Columns none of which is constant.</param>
    /// <param name="measure">How a correlation is measured.</param>
    public static DoubleDouble[][] Of(IndicatorMatrix columns, CorrelationMeasure measure) => measure switch
    {
        CorrelationMeasure.Spearman => Pearson(columns.Stored(values => Ranks.Of(values))),
        CorrelationMeasure.Distance => Distance(columns),
        _ => Pearson(columns),
    };

    /// <summary>Product-moment correlations, in one pass over the rows.</summary>
    /// <param name="columns">Columns none of which is constant.</param>
    public static DoubleDouble[][] Pearson(IndicatorMatrix columns)
        => Matrix(columns.Count, ScatterMatrix.Of(columns).Correlation);

    private static DoubleDouble[][] Distance(IndicatorMatrix columns)
    {
        var distances = new DistanceProfile[columns.Count];
        columns.ForEach(distances.Length, j => distances[j] = new DistanceProfile(columns[j].ToArray()));
        (int J, int K)[] pairs = [.. Enumerable.Range(0, distances.Length).SelectMany(j => Enumerable.Range(0, j).Select(k => (j, k)))];
        var found = Matrix(distances.Length, (_, _) => DoubleDouble.Zero);
        columns.ForEach(pairs.Length, i =>
        {
            var (j, k) = pairs[i];
            found[j][k] = found[k][j] = DistanceProfile.Correlation(distances[j], distances[k]);
        });
        return found;
    }

    private static DoubleDouble[][] Matrix(int count, Func<int, int, DoubleDouble> belowDiagonal)
    {
        var matrix = new DoubleDouble[count][];
        for (var j = 0; j < count; j++)
        {
            matrix[j] = new DoubleDouble[count];
            matrix[j][j] = 1;
            for (var k = 0; k < j; k++) matrix[j][k] = matrix[k][j] = belowDiagonal(j, k);
        }
        return matrix;
    }
}
