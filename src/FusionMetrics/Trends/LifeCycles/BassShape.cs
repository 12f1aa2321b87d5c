using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.LifeCycles;

/// <summary>(1 - e^(-R x)) / (1 + u), R = p + q and c = q / p, x from the launch.</summary>
internal sealed class BassShape : GrowthShape
{
    public override GrowthCurve Curve => GrowthCurve.Bass;

    public override Vector512<double> Share(Vector512<double> x, double rate, double logPosition, out Vector512<double> byRate, out Vector512<double> byPosition)
    {
        // Nobody adopts before the launch.
        var since = Vector512.MaxNative(x, Vector512<double>.Zero);
        var (u, length) = (U(since, rate, logPosition), since * -rate);
        var rest = Vector512<double>.One / (Vector512<double>.One + u);
        var share = -Exponential.LessOne(length) * rest;
        byPosition = -share * Odds(u);
        byRate = length * (byPosition - Exponential.Of(length) * rest);
        return share;
    }

    public override double Free(CurvePoint point) => point.LogPosition;

    // e^(-R x) = (1 - s) / (1 + s c).
    public override ChartedCurve Reaching(double logit, double x, double logCeiling, double free)
    {
        var (share, rest) = (Odds(Exponential.Of(logit)), Odds(Exponential.Of(-logit)));
        var reached = share * Exponential.Of(free);
        var length = Logarithm.OfOnePlus(reached) - Logarithm.Of(rest);
        return new(new(logCeiling, Logarithm.Of(length / x), free), new(0, (Odds(reached) * rest + share) / length, 0), CurvePoint.Ceiling, new(0, Odds(reached) / length, 1));
    }

    public override double Between(double low, double high, double logPosition) => At(high, logPosition) - At(low, logPosition);

    public override IEnumerable<(double Rate, double[] LogPositions)> Grid()
    {
        double[] logPositions = [.. Enumerable.Range(-4, 20).Select(i => (double)i)];
        foreach (var (rate, _) in base.Grid()) yield return (rate, logPositions);
    }

    private static double At(double share, double logPosition) => Logarithm.Of((1 + share * Exponential.Of(logPosition)) / (1 - share));
}
