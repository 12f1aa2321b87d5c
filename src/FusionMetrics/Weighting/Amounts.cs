namespace FusionMetrics.Weighting;

/// <summary>What a method measured of some columns.</summary>
/// <param name="Values">A number of 0 or more for each column: the weights are in proportion to them.</param>
/// <param name="Measures">What is shown beside the weights, a number a column each, in the order of their names.</param>
internal sealed record Amounts(double[] Values, params double[][] Measures)
{
    /// <summary>What the reader of the weights should know; null for nothing.</summary>
    public Diagnostic? Warning { get; init; }
}
