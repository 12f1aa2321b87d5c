using FusionMetrics.Methods;

namespace FusionMetrics.Trends;

/// <summary>Tells whether a series rises or falls.</summary>
[MethodContract(MethodFamily.Trend)]
public interface ITrendDetector
{
    /// <summary>
    /// Examines one series. Pure, in any culture; called from several threads at once. Never throws on any series of finite values. A
    /// series that never falls is never found to decrease, nor one that never rises to increase; a constant one does neither. The negative
    /// of a series has the opposite verdict, and so has a straight line read backwards; counting the years from elsewhere changes no verdict.
    /// </summary>
    /// <param name="series">The series, of any length from 0.</param>
    /// <returns>What was found.</returns>
    TrendFinding Detect(TimeSeries series);
}
