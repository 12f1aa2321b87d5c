namespace FusionMetrics.Normalization;

/// <summary>Which standard deviation a z-score divides by.</summary>
public enum ZScoreDeviation
{
    /// <summary>That of a sample, with n - 1 for a divisor: R, SPSS, COINr.</summary>
    Sample,

    /// <summary>That of a population, with n for a divisor: scikit-learn, scikit-criteria.</summary>
    Population,
}
