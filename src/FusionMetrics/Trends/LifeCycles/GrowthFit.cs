namespace FusionMetrics.Trends.LifeCycles;

/// <summary>
/// A curve of growth fitted by least squares. Only the chosen curve has intervals, and of the best of all curves only one that is better than a straight line; of a curve that was asked for by name always.
/// </summary>
public sealed record GrowthFit
{
    private readonly FittedShape shape;

    internal GrowthFit(FittedShape shape) => this.shape = shape;

    /// <summary>Which curve.</summary>
    public GrowthCurve Curve => shape.Curve;

    /// <summary>The ceiling that growth tends to, K or m, in the unit of the values.</summary>
    public ParameterEstimate Ceiling { get; init; } = ParameterEstimate.None;

    /// <summary>The rate r a year; of Bass p + q.</summary>
    public ParameterEstimate Rate { get; init; } = ParameterEstimate.None;

    /// <summary>The time t0 of the inflection, at which growth is fastest; of Bass launch + ln(q / p) / (p + q), which lies before the launch where q is below p.</summary>
    public ParameterEstimate Inflection { get; init; } = ParameterEstimate.None;

    /// <summary>Innovation p of Bass a year (创新系数): of those who have not adopted, the share that does so by itself.</summary>
    public ParameterEstimate Innovation { get; init; } = ParameterEstimate.None;

    /// <summary>Imitation q of Bass a year (模仿系数): the same by influence, when all others have adopted.</summary>
    public ParameterEstimate Imitation { get; init; } = ParameterEstimate.None;

    /// <summary>The share of the ceiling that the curve has reached at the last value, or where values decline at the peak.</summary>
    public ParameterEstimate Reached { get; init; } = ParameterEstimate.None;

    /// <summary>The root of the sum of squared residuals over n - 3, in the unit of the values.</summary>
    public double ResidualDeviation { get; init; }

    /// <summary>The AICc of a straight line less that of the curve: above 0 where the curve describes the values better.</summary>
    public double GainOverLine { get; init; }

    /// <summary>The years from 10 % to 90 % of the ceiling (takeover time): of the logistic curve ln 81 / r.</summary>
    public double TakeoverTime => shape.TakeoverTime;

    internal bool IsBetterThanLine(LifeCycleOptions options) => GainOverLine > options.LeastGain;

    /// <summary>The value of the curve.</summary>
    /// <param name="time">A time in years; before a launch 0.</param>
    /// <returns>The value, from 0 to the ceiling.</returns>
    public double ValueAt(double time) => shape.ValueAt(time);
}
