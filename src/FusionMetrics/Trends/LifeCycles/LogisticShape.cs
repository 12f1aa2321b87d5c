using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.LifeCycles;

/// <summary>1 / (1 + u), c = e^(R x0).</summary>
internal sealed class LogisticShape : GrowthShape
{
    public override GrowthCurve Curve => GrowthCurve.Logistic;

    public override Vector512<double> Share(Vector512<double> x, double rate, double logPosition, out Vector512<double> byRate, out Vector512<double> byPosition)
    {
        var u = U(x, rate, logPosition);
        var share = Vector512<double>.One / (Vector512<double>.One + u);
        byPosition = -share * Odds(u);
        byRate = byPosition * x * -rate;
        return share;
    }

    public override double Free(CurvePoint point) => point.LogRate;

    public override ChartedCurve Reaching(double logit, double x, double logCeiling, double free)
    {
        var length = Exponential.Of(free) * x;
        return new(new(logCeiling, free, length - logit), new(0, 0, -1), CurvePoint.Ceiling, new(0, 1, length));
    }

    public override double Between(double low, double high, double logPosition) => Logarithm.Of(high * (1 - low) / (low * (1 - high)));
}
