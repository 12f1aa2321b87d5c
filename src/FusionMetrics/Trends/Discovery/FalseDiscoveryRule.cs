namespace FusionMetrics.Trends;

/// <summary>How p-values of many series are adjusted, so that of the trends found no more than a share is false.</summary>
public enum FalseDiscoveryRule
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Benjamini and Hochberg (1995): for series that are independent or positively dependent.</summary>
    BenjaminiHochberg,

    /// <summary>Benjamini and Yekutieli (2001): for any dependence.</summary>
    BenjaminiYekutieli,

    /// <summary>
    /// Storey (2002): the share of series without a trend is estimated from the p above 1/2, (1 + their number) / (m / 2), at most 1 (Storey, Taylor and Siegmund 2004).
    /// </summary>
    Storey,
}
