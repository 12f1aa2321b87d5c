using FusionMetrics.Coupling;

namespace FusionMetrics.Auditing;

/// <summary>What is known of a table that is audited. Immutable.</summary>
public sealed record AuditOptions
{
    /// <summary>The weights of T that the source states; equal weights are tried beside them.</summary>
    /// <value>The default is <see cref="CouplingWeights.Equal"/>; <see cref="CouplingWeights.OfSubsystems"/> cannot be used.</value>
    public CouplingWeights Weights { get; init; } = CouplingWeights.Equal;
}
