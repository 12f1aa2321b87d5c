using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Decomposition;

/// <summary>
/// Seasonal and trend decomposition by local regression (STL): trend, what repeats from period to period, and the rest, each smoothed from what the others leave. Source: Cleveland, Cleveland, McRae and Terpenning (1990), Journal of
/// Official Statistics 6, 3-73.
/// </summary>
/// <remarks>
/// Each season is smoothed over the periods by local means, and extended by a period on either side; moving averages of a period, a period and 3, and a local line, take from that what belongs to the trend; the trend is a local line through what the seasons
/// leave. Smoothers are computed at each tenth of their span and joined by straight lines. A season that never changes is the mean over all periods. The same bits on every machine.
/// </remarks>
public static class Stl
{
    private const int InnerPasses = 2;
    private const int OuterPasses = 15;

    /// <summary>Takes a series apart.</summary>
    /// <param name="series">The series, with evenly spaced times.</param>
    /// <param name="options">The options; null for the defaults.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period is below 2, or a span is even or too small.</exception>
    public static StlFinding Of(TimeSeries series, StlOptions? options = null)
    {
        options ??= new StlOptions();
        Check(options);
        var (n, period) = (series.Count, options.Period);
        if (n <= 2 * period) return new(DecompositionVerdict.TooShort);
        if (!EvenSteps.Has(series.Times)) return new(DecompositionVerdict.Uneven);

        var values = series.Values.ToArray();
        // Smoothing would leave it but for rounding.
        if (Array.TrueForAll(values, value => value == values[0])) return new(DecompositionVerdict.Decomposed) { Trend = values, Seasonal = new double[n], Remainder = new double[n], Weights = [.. Enumerable.Repeat(1.0, n)] };
        var (trend, seasonal, weights) = (new double[n], new double[n], Array.Empty<double>());
        var passes = new StlPasses(period, n, options);
        if (options.Robustness == Robustness.None)
            for (var pass = 0; pass < InnerPasses; pass++) passes.Once(values, trend, seasonal, weights);
        else
        {
            passes.Once(values, trend, seasonal, weights);
            for (var pass = 0; pass < OuterPasses; pass++)
            {
                weights = Weights(Remainder(values, trend, seasonal));
                passes.Once(values, trend, seasonal, weights);
            }
        }
        if (options.SeasonalSpan is null) Level(seasonal, period);
        if (weights.Length == 0) Array.Fill(weights = new double[n], 1);
        return new(DecompositionVerdict.Decomposed) { Trend = trend, Seasonal = seasonal, Remainder = Remainder(values, trend, seasonal), Weights = weights };
    }

    private static double[] Remainder(double[] values, double[] trend, double[] seasonal)
    {
        var remainder = new double[values.Length];
        for (var i = 0; i < remainder.Length; i++) remainder[i] = values[i] - trend[i] - seasonal[i];
        return remainder;
    }

    private static double[] Weights(double[] remainder)
    {
        var limit = 6 * Median.Of(Array.ConvertAll(remainder, Math.Abs));
        return Array.ConvertAll(remainder, r =>
        {
            var ratio = Math.Abs(r) / limit;
            return Math.Abs(r) <= 0.001 * limit ? 1 : Math.Abs(r) > 0.999 * limit ? 0 : (1 - ratio * ratio) * (1 - ratio * ratio);
        });
    }

    // The mean of each season over all periods.
    private static void Level(double[] seasonal, int period)
    {
        for (var season = 0; season < period; season++)
        {
            var (sum, count) = (DoubleDouble.Zero, 0);
            for (var i = season; i < seasonal.Length; i += period, count++) sum += seasonal[i];
            var mean = (sum / count).ToDouble();
            for (var i = season; i < seasonal.Length; i += period) seasonal[i] = mean;
        }
    }

    private static void Check(StlOptions options)
    {
        if (options.Period < 2) throw new ArgumentOutOfRangeException(nameof(options), options.Period, "The period must be 2 or more.");
        if (options.SeasonalSpan is { } seasonal && (seasonal < 7 || seasonal % 2 == 0)) throw new ArgumentOutOfRangeException(nameof(options), seasonal, "The seasonal span must be odd and 7 or more.");
        if (options.TrendSpan is { } trend && (trend < 3 || trend % 2 == 0)) throw new ArgumentOutOfRangeException(nameof(options), trend, "The span of the trend must be odd and 3 or more.");
    }
}
