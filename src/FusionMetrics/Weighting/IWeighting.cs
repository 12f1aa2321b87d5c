using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>Gives each indicator of a subsystem its weight.</summary>
[MethodContract(MethodFamily.Weighting)]
public interface IWeighting
{
    /// <summary>Weighs the indicators of one subsystem. Pure: the same columns give the same weights.</summary>
    /// <param name="columns">The normalised columns of the subsystem within the scope; at least one.</param>
    /// <returns>The weights.</returns>
    WeightingOutcome Weigh(IReadOnlyList<IndicatorColumn> columns);
}
