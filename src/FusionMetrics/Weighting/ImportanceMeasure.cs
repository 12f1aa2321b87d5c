namespace FusionMetrics.Weighting;

/// <summary>How the importance of an indicator in an index is measured.</summary>
public enum ImportanceMeasure
{
    /// <summary>Its correlation with the index (COINr; Becker et al. 2017, linear version).</summary>
    Correlation,

    /// <summary>The square of that: the share of the variance of the index that a straight line in the indicator explains (Paruolo et al. 2013).</summary>
    SquaredCorrelation,

    /// <summary>
    /// The correlation ratio: the share of the variance of the index that a smooth curve in the indicator explains (Paruolo et al. 2013), here a natural cubic spline with knots at the 5th, 35th, 65th
    /// and 95th percentile.
    /// </summary>
    CorrelationRatio,
}
