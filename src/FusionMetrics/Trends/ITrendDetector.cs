using FusionMetrics.Methods;

namespace FusionMetrics.Trends;

/// <summary>Tells whether a series rises or falls.</summary>
[MethodContract(MethodFamily.Trend)]
public interface ITrendDetector
{
    /// <summary>Examines one series. Pure; called from several threads at once. Never throws on any series of finite values.</summary>
    /// <param name="series">The series, of any length from 0.</param>
    /// <returns>What was found.</returns>
    TrendFinding Detect(TimeSeries series);
}
