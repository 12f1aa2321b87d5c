using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.LifeCycles;

/// <summary>Coordinates of curves, so that any quantity can be held while the curve is fitted: one is that quantity, the other two are free.</summary>
/// <param name="Of">The coordinates of a curve.</param>
/// <param name="At">The curve at coordinates.</param>
/// <param name="Least">Where the series is held to set no lower limit to the first coordinate.</param>
/// <param name="Most">Where it is held to set no upper limit.</param>
internal sealed record CurveChart(Func<CurvePoint, double[]> Of, Func<double, double, double, ChartedCurve> At, double Least, double Most)
{
    // Logarithms of what is next to nothing: of a share a millionth, of a ceiling or of p a billionth.
    private const double Million = 13.815510557964274;
    private const double Billion = 20.72326583694641;

    // In spans of the series, before and after it.
    private const double Far = 10;

    /// <summary>The logarithm of the ceiling, in units of the largest value or so.</summary>
    public static CurveChart Ceiling(double logLargest) => new(
        point => [point.LogCeiling, point.LogRate, point.LogPosition],
        (ceiling, rate, position) => new(new(ceiling, rate, position), CurvePoint.Ceiling, CurvePoint.Rate, CurvePoint.Position),
        -Billion, CurvePoint.MostCeiling(logLargest));

    /// <summary>The logarithm of the rate.</summary>
    public static CurveChart Rate { get; } = new(
        point => [point.LogRate, point.LogCeiling, point.LogPosition],
        (rate, ceiling, position) => new(new(ceiling, rate, position), CurvePoint.Rate, CurvePoint.Ceiling, CurvePoint.Position),
        CurvePoint.Rates.Least, CurvePoint.Rates.Most);

    /// <summary>The time of the inflection, ln c / R.</summary>
    public static CurveChart Inflection { get; } = new(
        point => [point.LogPosition / Exponential.Of(point.LogRate), point.LogCeiling, point.LogRate],
        (time, ceiling, logRate) =>
        {
            var rate = Exponential.Of(logRate);
            return new(new(ceiling, logRate, time * rate), new(0, 0, rate), CurvePoint.Ceiling, new(0, 1, time * rate));
        },
        -Far, 1 + Far);

    /// <summary>The logarithm of p = R / (1 + c).</summary>
    public static CurveChart Innovation { get; } = new(
        point => [point.LogRate - Logarithm.OfOnePlus(Exponential.Of(point.LogPosition)), point.LogCeiling, point.LogPosition],
        (innovation, ceiling, position) =>
        {
            var ratio = Exponential.Of(position);
            return new(new(ceiling, innovation + Logarithm.OfOnePlus(ratio), position), CurvePoint.Rate, CurvePoint.Ceiling, new(0, ratio / (1 + ratio), 1));
        },
        -Billion, CurvePoint.Rates.Most);

    /// <summary>The logarithm of q = R / (1 + 1 / c).</summary>
    public static CurveChart Imitation { get; } = new(
        point => [point.LogRate - Logarithm.OfOnePlus(Exponential.Of(-point.LogPosition)), point.LogCeiling, point.LogPosition],
        (imitation, ceiling, position) =>
        {
            var ratio = Exponential.Of(-position);
            return new(new(ceiling, imitation + Logarithm.OfOnePlus(ratio), position), CurvePoint.Rate, CurvePoint.Ceiling, new(0, -ratio / (1 + ratio), 1));
        },
        CurvePoint.Rates.Least, CurvePoint.Rates.Most);

    /// <summary>The logit of the share that is reached at x.</summary>
    public static CurveChart Reached(GrowthShape shape, double x) => new(
        point =>
        {
            var share = shape.Share(x, Exponential.Of(point.LogRate), point.LogPosition);
            return [Logarithm.Of(share / (1 - share)), point.LogCeiling, shape.Free(point)];
        },
        (logit, ceiling, free) => shape.Reaching(logit, x, ceiling, free),
        -Million, Million);
}
