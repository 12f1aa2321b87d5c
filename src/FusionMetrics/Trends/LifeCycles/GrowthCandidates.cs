using FusionMetrics.Numerics;
using FusionMetrics.Trends.Breaks;

namespace FusionMetrics.Trends.LifeCycles;

/// <summary>Fits the curves that a series is to be described by, and finds the intervals of the best.</summary>
internal sealed class GrowthCandidates(RisingSeries series, LifeCycleOptions options)
{
    private const int ParametersOfLine = 2;

    private readonly double aiccOfLine = Aicc(series, ParametersOfLine, RestOfLine(series));

    /// <summary>The fits, the best first: it alone has intervals, and only where its curve was asked for or is better than a line. They take most of the time, and of a line they say nothing.</summary>
    public IReadOnlyList<GrowthFit> Fits()
    {
        GrowthCurve[] curves = options.Curve is { } one ? [one] : Enum.GetValues<GrowthCurve>();
        var candidates = Array.ConvertAll(curves, curve => new Candidate(GrowthShape.Of(curve), series)).OrderBy(candidate => candidate.Sum).ToArray();
        var best = Described(candidates[0]);
        return [options.Curve is null && !best.IsBetterThanLine(options) ? best : candidates[0].WithIntervals(best, options), .. candidates[1..].Select(Described)];
    }

    private GrowthFit Described(Candidate candidate) => candidate.Describe() with
    {
        ResidualDeviation = Math.Sqrt(candidate.Sum / (series.Count - CurvePoint.Count)) / series.Scale,
        GainOverLine = aiccOfLine - Aicc(series, CurvePoint.Count, candidate.Sum),
    };

    // Akaike's criterion for small samples (Hurvich and Tsai 1989); the variance is a parameter too.
    private static double Aicc(RisingSeries series, int parameters, double sum)
    {
        var (n, k) = (series.Count, parameters + 1);
        return n * Logarithm.Of(Math.Max(sum, series.Floor) / n) + 2 * k + 2.0 * k * (k + 1) / (n - k - 1);
    }

    private static double RestOfLine(RisingSeries series)
    {
        var values = new ScaledSeries(series.Values.AsSpan(0, series.Count));
        return new LineCost(values, new ScaledSeries(series.Times(GrowthCurve.Logistic).AsSpan(0, series.Count))).Of(0, series.Count) * values.Unit * values.Unit;
    }
}
