namespace FusionMetrics.Trends;

/// <summary>Whether a normal law stands in for whole numbers half way between them.</summary>
public enum Continuity
{
    /// <summary>z = (S - sgn S) / sqrt Var(S).</summary>
    Corrected,

    /// <summary>z = S / sqrt Var(S).</summary>
    Uncorrected,
}
