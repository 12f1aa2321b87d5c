namespace FusionMetrics.Normalization;

/// <summary>How the distance to a reference is measured.</summary>
public enum ReferenceForm
{
    /// <summary>As a share of the way from the worst value to the reference: 0 at the worst value, 1 at the reference.</summary>
    Range,

    /// <summary>As a share of the reference: 0 at the reference.</summary>
    Relative,
}
