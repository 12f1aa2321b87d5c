namespace FusionMetrics.Uncertainty;

/// <summary>One of Sobol's indices with its bootstrap band. NaN where the output does not vary.</summary>
/// <param name="Value">The share of the variance. Estimates may lie a little below 0 or above 1.</param>
/// <param name="Low">The lower end of the band.</param>
/// <param name="High">The upper end of the band.</param>
public readonly record struct SensitivityIndex(double Value, double Low, double High);
