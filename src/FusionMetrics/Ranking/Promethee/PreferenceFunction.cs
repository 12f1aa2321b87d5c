namespace FusionMetrics.Ranking;

/// <summary>
/// How much a row that is better by d under an indicator is preferred: from 0, not at all, to 1, strictly. 0 for every d of 0 or below.
/// </summary>
/// <remarks>Source: Brans and Vincke (1985), A preference ranking organisation method, Management Science 31(6), section 3.</remarks>
public enum PreferenceFunction
{
    /// <summary>Type I: 1 for every d above 0.</summary>
    Usual,

    /// <summary>Type II: 0 up to q, 1 above it.</summary>
    UShape,

    /// <summary>Type III: d / p up to p, 1 above it.</summary>
    VShape,

    /// <summary>Type IV: 0 up to q, 1/2 up to p, 1 above it.</summary>
    Level,

    /// <summary>Type V: 0 up to q, (d - q) / (p - q) up to p, 1 above it.</summary>
    Linear,

    /// <summary>Type VI: 1 - exp(-d^2 / (2 s^2)).</summary>
    Gaussian,
}
