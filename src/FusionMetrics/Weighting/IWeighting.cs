using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>Gives each indicator of a subsystem its weight.</summary>
[MethodContract(MethodFamily.Weighting)]
public interface IWeighting
{
    /// <summary>
    /// Weighs the indicators of one subsystem. Pure: the same columns give the same weights, in any culture. May be called from several
    /// threads at once. Beyond rounding, the weight of an indicator does not depend on where its column stands among the others, nor on
    /// the order of the rows or on where columns are cut into parts.
    /// </summary>
    /// <param name="columns">The normalised columns of the subsystem within the scope; at least one, all of the same rows, all finite.</param>
    /// <returns>The weights, or a diagnostic with severity error that says why there are none and what to do.</returns>
    /// <exception cref="FusionMetricsException">The same as a diagnostic with severity error. No other exception is thrown.</exception>
    WeightingOutcome Weigh(IndicatorMatrix columns);
}
