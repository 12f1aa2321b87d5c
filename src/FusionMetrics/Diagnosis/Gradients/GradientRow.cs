namespace FusionMetrics.Diagnosis;

/// <summary>How the score of a region in a period moves with an indicator.</summary>
/// <param name="Region">The region's code.</param>
/// <param name="Period">The period.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Score">The score.</param>
/// <param name="Value">The value of the indicator, after treatment.</param>
/// <param name="Normalized">The normalised value.</param>
/// <param name="ByNormalized">The derivative with respect to the normalised value; NaN where there is none.</param>
/// <param name="ByValue">The derivative with respect to the value: one unit more of the indicator moves the score by this much; NaN where there is none.</param>
public sealed record GradientRow(string Region, Period Period, Indicator Indicator, double Score, double Value, double Normalized, double ByNormalized, double ByValue)
{
    /// <summary>The elasticity (弹性): by how many percent the score moves where the value grows by one percent; NaN where the score is 0.</summary>
    public double Elasticity => Score == 0 ? double.NaN : ByValue * Value / Score;
}
