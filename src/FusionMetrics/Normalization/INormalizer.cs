using FusionMetrics.Methods;

namespace FusionMetrics.Normalization;

/// <summary>Turns the values of one indicator into a dimensionless, comparable scale.</summary>
[MethodContract(MethodFamily.Normalization)]
public interface INormalizer
{
    /// <summary>
    /// Learns the map of one column. Pure: the same column gives the same map. May be called from several threads at once. A constant
    /// column must give a map that is defined.
    /// </summary>
    /// <param name="column">The raw values within the scope; never empty, all finite.</param>
    /// <returns>The map from raw to normalised values.</returns>
    ColumnMap Fit(IndicatorColumn column);
}
