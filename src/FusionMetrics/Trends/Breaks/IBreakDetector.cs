namespace FusionMetrics.Trends.Breaks;

/// <summary>Tells whether and where the level of a series changes.</summary>
public interface IBreakDetector
{
    /// <summary>
    /// Examines one series. Pure, in any culture; called from several threads at once. Never throws on any series of finite values. A constant series has no break. The
    /// negative of a series, another unit and another zero of its values, and counting the years from elsewhere change neither verdict nor places.
    /// </summary>
    /// <param name="series">The series, of any length from 0.</param>
    /// <returns>What was found.</returns>
    BreakFinding Detect(TimeSeries series);
}
