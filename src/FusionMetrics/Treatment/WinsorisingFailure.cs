namespace FusionMetrics.Treatment;

/// <summary>What becomes of an indicator that is still skewed when as many points as allowed are winsorised.</summary>
public enum WinsorisingFailure
{
    /// <summary>It stays as it is then.</summary>
    Keep,

    /// <summary>It is left as it was, for a transformation that may follow.</summary>
    Undo,
}
