using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>Turns the values of one indicator into a dimensionless, comparable scale.</summary>
[MethodContract(MethodFamily.Normalization)]
public interface INormalizer
{
    /// <summary>
    /// Learns the map of one column. Pure: the same column gives the same map, in any culture. Called from several threads at once.
    /// What is learned depends, beyond rounding, on which values there are, and not on the order of the rows or on where the column is
    /// cut into parts. Of two raw values the better one never maps to a worse one.
    /// </summary>
    /// <param name="column">The raw values within the scope; never empty, all finite.</param>
    /// <returns>The map from raw to normalised values. It gives a finite number for every value of the column, a constant column included.</returns>
    /// <exception cref="FusionMetricsException">The values cannot be normalised so; says what to do. No other exception is thrown.</exception>
    ColumnMap Fit(IndicatorColumn column);
}
