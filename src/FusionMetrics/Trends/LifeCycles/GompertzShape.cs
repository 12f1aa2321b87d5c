using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.LifeCycles;

/// <summary>e^(-u), c = e^(R x0).</summary>
internal sealed class GompertzShape : GrowthShape
{
    // Beyond it e^(-u) is 0, and so is u e^(-u).
    private const double Vast = 750;

    public override GrowthCurve Curve => GrowthCurve.Gompertz;

    public override Vector512<double> Share(Vector512<double> x, double rate, double logPosition, out Vector512<double> byRate, out Vector512<double> byPosition)
    {
        var u = Vector512.MinNative(U(x, rate, logPosition), Vector512.Create(Vast));
        var share = Exponential.Of(-u);
        byPosition = -u * share;
        byRate = byPosition * x * -rate;
        return share;
    }

    public override double Free(CurvePoint point) => point.LogRate;

    public override ChartedCurve Reaching(double logit, double x, double logCeiling, double free)
    {
        var (length, odds) = (Exponential.Of(free) * x, Exponential.Of(-logit));
        // -ln of the share.
        var u = Logarithm.OfOnePlus(odds);
        return new(new(logCeiling, free, length + Logarithm.Of(u)), new(0, 0, -Odds(odds) / u), CurvePoint.Ceiling, new(0, 1, length));
    }

    public override double Between(double low, double high, double logPosition) => Logarithm.Of(Logarithm.Of(low) / Logarithm.Of(high));
}
