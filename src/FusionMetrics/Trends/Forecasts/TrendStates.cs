namespace FusionMetrics.Trends.Forecasts;

/// <summary>Level and slope of late after each value, for given weights: l_t = alpha x_t + (1 - alpha) l_(t-1) from the first value on, b_t = beta (l_t - l_(t-1)) + (1 - beta) b_(t-1).</summary>
internal sealed class TrendStates
{
    /// <summary>Smooths values.</summary>
    /// <param name="values">The values.</param>
    /// <param name="alpha">The weight of a value in the level.</param>
    /// <param name="beta">The weight of a change of the level in the slope.</param>
    /// <param name="slope">The slope at the first value.</param>
    public TrendStates(double[] values, double alpha, double beta, double slope)
    {
        (Alpha, Beta, Levels, Slopes) = (alpha, beta, new double[values.Length], new double[values.Length]);
        (Levels[0], Slopes[0]) = (values[0], slope);
        for (var t = 1; t < values.Length; t++) (Levels[t], Slopes[t]) = After(Levels[t - 1], Slopes[t - 1], values[t]);
    }

    public double Alpha { get; }

    public double Beta { get; }

    public double[] Levels { get; }

    public double[] Slopes { get; }

    /// <summary>Level and slope after another value. Linear in all three.</summary>
    public (double Level, double Slope) After(double level, double slope, double value)
    {
        var next = level + Alpha * (value - level);
        return (next, slope + Beta * (next - level - slope));
    }
}
