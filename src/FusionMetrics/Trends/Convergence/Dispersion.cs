namespace FusionMetrics.Trends.Convergence;

/// <summary>How far regions are apart at one time. A number that cannot be had is NaN.</summary>
/// <param name="Time">The time in years.</param>
/// <param name="Count">The number of regions.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Deviation">Their standard deviation, with n - 1; NaN of fewer than 2.</param>
/// <param name="Variation">The coefficient of variation, deviation over mean; NaN where the mean is not positive.</param>
/// <param name="DeviationOfLogarithms">The standard deviation of the natural logarithms, with n - 1; NaN where a value is not positive.</param>
public sealed record Dispersion(double Time, int Count, double Mean, double Deviation, double Variation, double DeviationOfLogarithms)
{
    /// <summary>The dispersion by a measure.</summary>
    internal double By(DispersionMeasure measure) => measure == DispersionMeasure.Variation ? Variation : DeviationOfLogarithms;
}
