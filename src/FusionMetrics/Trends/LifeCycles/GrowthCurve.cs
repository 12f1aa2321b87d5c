namespace FusionMetrics.Trends.LifeCycles;

/// <summary>A curve of growth from nothing to a ceiling (S 曲线).</summary>
public enum GrowthCurve
{
    /// <summary>
    /// K / (1 + e^(-r (t - t0))): symmetric about t0, where half of K is reached. Source: Verhulst (1838), Correspondance mathématique et physique 10, 113-121.
    /// </summary>
    Logistic,

    /// <summary>
    /// K e^(-e^(-r (t - t0))): steepest at t0, where 37 % of K is reached, and slow to end. Source: Gompertz (1825), Philosophical Transactions 115, 513-583;
    /// Winsor (1932), PNAS 18, 1-8.
    /// </summary>
    Gompertz,

    /// <summary>
    /// m (1 - e^(-(p + q) s)) / (1 + (q / p) e^(-(p + q) s)), s years after the launch: all who have adopted a technology so far, when they do so by themselves (innovation, p) or
    /// because others have (imitation, q). Source: Bass (1969), Management Science 15, 215-227.
    /// </summary>
    Bass,
}
