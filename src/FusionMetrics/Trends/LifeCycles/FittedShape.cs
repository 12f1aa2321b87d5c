using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.LifeCycles;

/// <summary>A curve with its parameters, in the units of the series.</summary>
internal sealed class FittedShape(GrowthShape shape, RisingSeries series, CurvePoint point)
{
    private readonly double origin = series.Origin(shape.Curve);
    private readonly double rate = Exponential.Of(point.LogRate);

    public GrowthCurve Curve => shape.Curve;

    public double Ceiling => CeilingOf(point.LogCeiling);

    public double TakeoverTime => shape.Between(0.1, 0.9, point.LogPosition) / rate * series.Span;

    public double ValueAt(double time) => Ceiling * shape.Share((time - origin) / series.Span, rate, point.LogPosition);

    public double CeilingOf(double logarithm) => Exponential.Of(logarithm) / series.Scale;

    public double YearOf(double x) => origin + x * series.Span;

    public double RateOf(double logarithm) => Exponential.Of(logarithm) / series.Span;
}
