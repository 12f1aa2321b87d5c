namespace FusionMetrics.Trends.LifeCycles;

/// <summary>A parameter of a curve with its profile interval: all values with which the curve, its other parameters at their best, still agrees with the series.</summary>
/// <param name="Value">The estimate; NaN where the curve has no such parameter.</param>
/// <param name="Low">The lower limit: minus infinite, or 0 for a parameter that is positive, where the series sets none; NaN where there is no interval.</param>
/// <param name="High">The upper limit: infinite where the series sets none.</param>
public readonly record struct ParameterEstimate(double Value, double Low, double High)
{
    internal static ParameterEstimate None { get; } = new(double.NaN, double.NaN, double.NaN);

    internal static ParameterEstimate Of(double value) => new(value, double.NaN, double.NaN);

    /// <summary>The same in other units, by an increasing function.</summary>
    internal ParameterEstimate Map(Func<double, double> map) => new(map(Value), map(Low), map(High));
}
