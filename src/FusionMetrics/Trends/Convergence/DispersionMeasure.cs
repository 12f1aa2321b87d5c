namespace FusionMetrics.Trends.Convergence;

/// <summary>How dispersion is measured.</summary>
public enum DispersionMeasure
{
    /// <summary>The coefficient of variation.</summary>
    Variation,

    /// <summary>The standard deviation of logarithms.</summary>
    DeviationOfLogarithms,
}
