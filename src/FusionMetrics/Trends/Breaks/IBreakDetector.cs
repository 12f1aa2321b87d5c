using FusionMetrics.Methods;

namespace FusionMetrics.Trends.Breaks;

/// <summary>Tells whether and where the level of a series changes, or its slope.</summary>
[MethodContract(MethodFamily.Break)]
public interface IBreakDetector
{
    /// <summary>
    /// Examines one series. Pure, in any culture; called from several threads at once. Never throws on any series of finite values. There are breaks where the verdict says so and nowhere else, in the
    /// order of time. A constant series has none. The negative of a series and counting the years from elsewhere change neither verdict nor places.
    /// </summary>
    /// <param name="series">The series, of any length from 0.</param>
    /// <returns>What was found.</returns>
    BreakFinding Detect(TimeSeries series);
}
