namespace FusionMetrics.Trends.Forecasts;

/// <summary>
/// How often a series must be differenced until it is stationary: while the test of Kwiatkowski, Phillips, Schmidt and Shin (1992), Journal of Econometrics 54, 159-178, of a constant level rejects at 5 %.
/// </summary>
/// <remarks>The rule, and the number of lags 3 sqrt(n) / 13, are those of Hyndman and Khandakar (2008), Journal of Statistical Software 27(3).</remarks>
internal static class Stationarity
{
    // Table 1 there, for a level.
    private const double Critical = 0.463;

    private const int MostDifferences = 2;

    /// <summary>The differences, and how many they are: 0 to 2.</summary>
    public static (double[] Values, int Differences) Reached(double[] values)
    {
        var differences = 0;
        while (differences < MostDifferences && values.Length > 3 && Statistic(values) > Critical)
        {
            values = RandomWalk.Changes(values);
            differences++;
        }
        return (values, differences);
    }

    /// <summary>The statistic; 0 of a constant series.</summary>
    public static double Statistic(double[] values)
    {
        var (count, mean) = (values.Length, 0.0);
        foreach (var value in values) mean += value;
        mean /= count;
        var rests = Array.ConvertAll(values, value => value - mean);
        var (sum, squares) = (0.0, 0.0);
        foreach (var rest in rests)
        {
            sum += rest;
            squares += sum * sum;
        }
        var lags = (int)(3 * Math.Sqrt(count) / 13);
        var variance = Covariance(rests, 0);
        for (var lag = 1; lag <= lags; lag++) variance += 2 * (1 - lag / (lags + 1.0)) * Covariance(rests, lag);
        return variance > 0 ? squares / count / variance : 0;
    }

    private static double Covariance(double[] rests, int lag)
    {
        var sum = 0.0;
        for (var i = lag; i < rests.Length; i++) sum += rests[i] * rests[i - lag];
        return sum;
    }
}
