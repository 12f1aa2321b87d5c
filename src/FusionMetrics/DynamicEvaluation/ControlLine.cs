namespace FusionMetrics.DynamicEvaluation;

/// <summary>A straight line that scores are held against.</summary>
/// <param name="Time">Where it starts.</param>
/// <param name="Score">Its score there.</param>
/// <param name="Slope">Its change a year.</param>
internal readonly record struct ControlLine(double Time, double Score, double Slope)
{
    /// <summary>The score of the line at a time.</summary>
    public double At(double time) => Score + Slope * (time - Time);
}
