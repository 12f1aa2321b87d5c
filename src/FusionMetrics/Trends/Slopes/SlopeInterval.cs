namespace FusionMetrics.Trends;

/// <summary>
/// How the confidence interval of Sen's slope is found: by the two slopes beyond which S, taken of the series less that slope, would be
/// significant.
/// </summary>
public enum SlopeInterval
{
    /// <summary>No interval.</summary>
    None,

    /// <summary>
    /// By the normal law of S, without continuity correction: the slopes at the places (N - C) / 2 and (N + C) / 2 + 1, C = z sqrt Var(S), between which two
    /// neighbours are interpolated. Source: Gilbert (1987), Statistical Methods for Environmental Pollution Monitoring, 16.4.
    /// </summary>
    Normal,

    /// <summary>
    /// By the exact law of S, up to 60 values and beyond that by the normal one: at least the confidence asked for. Source: Sen (1968).
    /// </summary>
    Exact,

    /// <summary>As <see cref="Normal"/>, with places rounded to the nearest slope.</summary>
    NormalRounded,

    /// <summary>
    /// By the law that the test takes p of S from: of distinct values it holds 0 where the test, two-sided at 1 - confidence, finds no trend, and only there. Tests that whiten take it of the series that is left, and have none where
    /// it does not hold the slope of the series itself. The bootstrap counts for p and has the normal law here, so that near the limit one may be on the other side than the other.
    /// </summary>
    Test,
}
