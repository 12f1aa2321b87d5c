using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.LifeCycles;

/// <summary>
/// A curve as a share of its ceiling, of x from the first value (or the launch), x being 1 at the last value or near. Its two parameters are the logarithms of the rate R and of the position c: u = c e^(-R x) is what
/// all curves are made of.
/// </summary>
internal abstract class GrowthShape
{
    private static readonly double[] Rates = [0.5, 1, 2, 4, 8, 16, 32];

    public abstract GrowthCurve Curve { get; }

    /// <summary>The share at x, and its derivatives by the logarithms of rate and position.</summary>
    public abstract Vector512<double> Share(Vector512<double> x, double rate, double logPosition, out Vector512<double> byRate, out Vector512<double> byPosition);

    /// <summary>The share at x.</summary>
    public double Share(double x, double rate, double logPosition) => Share(Vector512.Create(x), rate, logPosition, out _, out _).ToScalar();

    /// <summary>Of rate and position the one that may be anything where the share at x is given.</summary>
    public abstract double Free(CurvePoint point);

    /// <summary>The parameters, all but the ceiling, with which the share at x is e^l / (1 + e^l), l being the logit.</summary>
    public abstract ChartedCurve Reaching(double logit, double x, double logCeiling, double free);

    /// <summary>The x between two shares, in units of 1 / R.</summary>
    public abstract double Between(double low, double high, double logPosition);

    /// <summary>Where to look for the best curve, in order.</summary>
    /// <returns>Rates and logarithms of positions.</returns>
    public virtual IEnumerable<(double Rate, double[] LogPositions)> Grid()
    {
        // The inflection from half a span before the first value to a span after the last, in steps that no rise falls between.
        foreach (var rate in Rates)
        {
            var steps = 2.5 * Math.Max(10, rate);
            yield return (rate, [.. Enumerable.Range(0, (int)steps + 1).Select(i => rate * (-0.5 + 2.5 * i / steps))]);
        }
    }

    public static GrowthShape Of(GrowthCurve curve) => curve switch
    {
        GrowthCurve.Logistic => new LogisticShape(),
        GrowthCurve.Gompertz => new GompertzShape(),
        _ => new BassShape(),
    };

    /// <summary>The share with a logit.</summary>
    public static double ShareOf(double logit) => Odds(Exponential.Of(logit));

    // u / (1 + u), right for any u from 0 to infinity.
    private protected static double Odds(double u) => 1 / (1 + 1 / u);

    private protected static Vector512<double> Odds(Vector512<double> u) => Vector512<double>.One / (Vector512<double>.One + Vector512<double>.One / u);

    private protected static Vector512<double> U(Vector512<double> x, double rate, double logPosition) => Exponential.Of(Vector512.Create(logPosition) - rate * x);
}
