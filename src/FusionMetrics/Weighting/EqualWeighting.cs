using FusionMetrics.Methods;

namespace FusionMetrics.Weighting;

/// <summary>Equal weights: 1 / n for each of the n indicators of a subsystem.</summary>
public sealed class EqualWeighting : IWeighting
{
    internal static MethodDescription Description { get; } = new("Equal weights within each subsystem.")
    {
        Formula = "w = 1 / n",
        Source = "by definition",
        Claims = [MethodClaim.UnitInvariant, MethodClaim.ShiftInvariant, MethodClaim.ReplicationInvariant, MethodClaim.TakesMissing],
    };

    /// <inheritdoc/>
    public WeightingOutcome Weigh(IndicatorMatrix columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var weights = new double[columns.Count];
        Array.Fill(weights, 1.0 / columns.Count);
        return new WeightingOutcome(weights);
    }
}
