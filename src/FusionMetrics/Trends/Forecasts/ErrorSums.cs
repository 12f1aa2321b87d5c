using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Forecasts;

/// <summary>Sums up how forecasts missed.</summary>
/// <param name="unit">A power of two that takes the values near 1, so that squares stay in range.</param>
internal sealed class ErrorSums(double unit)
{
    // As a share of the value: a line of decimal fractions is forecast as exactly as one of whole numbers.
    private const double Rounding = 4 * 2.220446049250313e-16;

    private int count;
    private int scaled;
    private int covered;
    private DoubleDouble errors;
    private DoubleDouble sizes;
    private DoubleDouble squares;
    private DoubleDouble symmetric;
    private DoubleDouble relative;
    private DoubleDouble scores;

    /// <summary>Adds a forecast and what came. A miss by no more than rounding is none.</summary>
    /// <param name="actual">What came.</param>
    /// <param name="point">The forecast.</param>
    /// <param name="confidence">How often its interval should hold what comes.</param>
    /// <param name="scale">The mean size of changes before it; 0 where there were none.</param>
    public void Add(double actual, ForecastPoint point, double confidence, double scale)
    {
        var (value, low, high, came) = (point.Value * unit, point.Low * unit, point.High * unit, actual * unit);
        var rounding = Rounding * Math.Max(Math.Abs(came), Math.Abs(value));
        var (error, outside) = (Least(came - value), Least(Math.Max(0, low - came) + Math.Max(0, came - high)));
        count++;
        errors += error;
        sizes += Math.Abs(error);
        squares += DoubleDouble.Product(error, error);
        if (error != 0) symmetric += Math.Abs(error) / (Math.Abs(came) + Math.Abs(value));
        if (outside == 0) covered++;
        if (!(scale > 0)) return;
        scaled++;
        relative += Math.Abs(error) / (scale * unit);
        scores += (high - low + 2 / (1 - confidence) * outside) / (scale * unit);

        double Least(double miss) => Math.Abs(miss) <= rounding ? 0 : miss;
    }

    /// <summary>The means.</summary>
    public ForecastErrors Means() => count == 0 ? new(0) : new(count)
    {
        Bias = errors.ToDouble() / count / unit,
        MeanAbsolute = sizes.ToDouble() / count / unit,
        RootMeanSquare = Math.Sqrt(squares.ToDouble() / count) / unit,
        Smape = 200 * symmetric.ToDouble() / count,
        Mase = scaled == 0 ? double.NaN : relative.ToDouble() / scaled,
        Coverage = (double)covered / count,
        Msis = scaled == 0 ? double.NaN : scores.ToDouble() / scaled,
    };

    /// <summary>The mean size of the changes of a series a step: what errors are scaled by.</summary>
    public static double Scale(ReadOnlySpan<double> values)
    {
        if (values.Length < 2) return 0;
        var (unit, sum) = (UnitOf(values), DoubleDouble.Zero);
        for (var i = 1; i < values.Length; i++) sum += Math.Abs(values[i] * unit - values[i - 1] * unit);
        return Math.Min((sum / (values.Length - 1)).ToDouble() / unit, double.MaxValue);
    }

    /// <summary>A power of two that takes the largest of values near 1.</summary>
    public static double UnitOf(ReadOnlySpan<double> values)
    {
        var size = 0.0;
        foreach (var value in values) size = Math.Max(size, Math.Abs(value));
        return size > 0 ? Scaling.ToNear1(size) : 1;
    }
}
