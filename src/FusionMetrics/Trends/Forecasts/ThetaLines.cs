namespace FusionMetrics.Trends.Forecasts;

/// <summary>
/// The dynamic Theta model after some values: the level, which each value draws to itself by alpha, and the mean and the slope of the line of least squares through the values so far. All of it, and what it expects,
/// is linear in the values.
/// </summary>
/// <param name="Count">The number of values: t.</param>
/// <param name="Level">l_t.</param>
/// <param name="Mean">The mean of the values.</param>
/// <param name="Slope">The slope of the line through the values.</param>
/// <param name="Fade">(1 - alpha)^t.</param>
internal readonly record struct ThetaLines(int Count, double Level, double Mean, double Slope, double Fade)
{
    /// <summary>Takes a value in.</summary>
    public ThetaLines With(double value, double alpha)
    {
        double t = Count + 1;
        var slope = Count == 0 ? 0 : ((t - 2) * Slope + 6 * (value - Mean) / t) / (t + 1);
        return new(Count + 1, alpha * value + (1 - alpha) * Level, Mean + (value - Mean) / t, slope, Fade * (1 - alpha));
    }

    /// <summary>The value that is expected next.</summary>
    /// <param name="alpha">How far a value draws the level.</param>
    /// <param name="share">1 - 1 / theta: how much of the line comes in.</param>
    public double Next(double alpha, double share)
    {
        var intercept = Mean - Slope * (Count + 1) / 2;
        return Level + share * (Fade * intercept + (1 - Fade * (1 - alpha)) / alpha * Slope);
    }
}
