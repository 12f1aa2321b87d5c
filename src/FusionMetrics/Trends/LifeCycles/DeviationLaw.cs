namespace FusionMetrics.Trends.LifeCycles;

/// <summary>How deviations from a curve hang together, which decides how wide intervals are.</summary>
public enum DeviationLaw
{
    /// <summary>
    /// Neighbours correlate by r = (n r' + 2) / (n - 4), kept from 0 to 0.9, r' being the correlation of neighbouring residuals: the square of the half-width, were the curve linear, grows by (1 + r) / (1 - r).
    /// </summary>
    Autocorrelated,

    /// <summary>They are independent.</summary>
    Independent,
}
