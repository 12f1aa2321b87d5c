using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.LifeCycles;

/// <summary>The best curve of one kind.</summary>
internal sealed class Candidate
{
    private readonly GrowthShape shape;
    private readonly RisingSeries series;
    private readonly CurvePoint point;
    private readonly FittedShape fitted;
    private readonly double correlation;

    public Candidate(GrowthShape shape, RisingSeries series)
    {
        (this.shape, this.series) = (shape, series);
        (point, var fit) = CurveSearch.Best(shape, series);
        fitted = new(shape, series, point);
        Sum = Math.Max(fit.Sum, series.Floor);
        correlation = Correlation(fit.Residuals.AsSpan(0, series.Count));
    }

    /// <summary>The sum of squared residuals, no less than rounding leaves.</summary>
    public double Sum { get; }

    private bool IsBass => shape.Curve == GrowthCurve.Bass;

    private CurveChart Reached => CurveChart.Reached(shape, series.Times(shape.Curve)[^1]);

    /// <summary>The parameters without intervals.</summary>
    public GrowthFit Describe() => Described(chart => ParameterEstimate.Of(chart.Of(point)[0]));

    /// <summary>A description with intervals.</summary>
    /// <param name="fit">The description.</param>
    /// <param name="options">How wide they are.</param>
    public GrowthFit WithIntervals(GrowthFit fit, LifeCycleOptions options)
    {
        var freedom = series.Count - CurvePoint.Count;
        var t = StudentTail.Quantile((1 + options.Confidence) / 2, freedom);
        var factor = options.Deviations == DeviationLaw.Independent ? t : t * Math.Sqrt((1 + correlation) / (1 - correlation));
        var limit = Sum * (1 + factor * factor / freedom);
        var deviation = Math.Sqrt(Sum / freedom);
        var full = Described(chart =>
        {
            var (low, high) = new ProfileInterval(shape, series, chart, Sum, limit).Of(point, factor, deviation);
            return new(chart.Of(point)[0], low, high);
        });
        full = full with { ResidualDeviation = fit.ResidualDeviation, GainOverLine = fit.GainOverLine };
        // With the ceiling goes what it carries along.
        return double.IsFinite(full.Ceiling.High) ? full : full with
        {
            Inflection = full.Inflection with { High = double.PositiveInfinity },
            Innovation = IsBass ? full.Innovation with { Low = 0 } : full.Innovation,
            Reached = full.Reached with { Low = 0 },
        };
    }

    private GrowthFit Described(Func<CurveChart, ParameterEstimate> estimate) => new(fitted)
    {
        Ceiling = estimate(CurveChart.Ceiling(series.LogLargest)).Map(fitted.CeilingOf),
        Rate = estimate(CurveChart.Rate).Map(fitted.RateOf),
        Inflection = estimate(CurveChart.Inflection).Map(fitted.YearOf),
        Innovation = IsBass ? estimate(CurveChart.Innovation).Map(fitted.RateOf) : ParameterEstimate.None,
        Imitation = IsBass ? estimate(CurveChart.Imitation).Map(fitted.RateOf) : ParameterEstimate.None,
        Reached = estimate(Reached).Map(GrowthShape.ShareOf),
    };

    // Of neighbouring residuals; corrected for what fitting takes away (Hamed 2009, equation 8).
    private static double Correlation(ReadOnlySpan<double> residuals)
    {
        var squares = DotProduct.Of(residuals, residuals);
        if (squares == 0) return 0;
        var r = DotProduct.Of(residuals[..^1], residuals[1..]) / squares;
        return Math.Clamp((residuals.Length * r + 2) / (residuals.Length - 4), 0, 0.9);
    }
}
