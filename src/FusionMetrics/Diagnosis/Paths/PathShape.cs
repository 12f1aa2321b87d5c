namespace FusionMetrics.Diagnosis;

/// <summary>How a score is made of the indices of the subsystems, as far as the search for a path is concerned.</summary>
internal enum PathShape
{
    /// <summary>A weighted sum of them: T, or one index.</summary>
    Linear,

    /// <summary>A power of their geometric mean: D of the standard coupling model with equal weights.</summary>
    Geometric,

    /// <summary>Another function with a concave logarithm, but for a term in one number.</summary>
    LogConcave,
}
