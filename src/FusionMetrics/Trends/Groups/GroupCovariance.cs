namespace FusionMetrics.Trends;

/// <summary>Whether the S of seasons, sites or indicators may vary together.</summary>
public enum GroupCovariance
{
    /// <summary>They are independent: the variance of their sum is the sum of their variances. Source: Hirsch, Slack and Smith (1982).</summary>
    None,

    /// <summary>They covary as their values show: Dietz and Killeen (1981), with gaps Hirsch and Slack (1984).</summary>
    Estimated,
}
