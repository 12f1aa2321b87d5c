namespace FusionMetrics.Trends;

/// <summary>
/// The partial Mann-Kendall test: is there a trend beyond what a covariate explains? S* = S_x - (s_xy / s_yy) S_y with variance s_xx - s_xy^2 / s_yy, all
/// with ties. Source: Libiseller and Grimvall (2002), Environmetrics 13, 71-84.
/// </summary>
/// <remarks>Times at which either value is missing are left out. No continuity correction. Fewer than 3 times: too short. A covariate that follows or opposes the
/// series everywhere explains all: variance 0, p = 1. The line is that of the series itself, without an interval: S* is not the S of any line taken off.</remarks>
/// <param name="options">The options.</param>
public sealed class PartialMannKendall(PartialOptions options)
{
    private const int LeastCount = 3;

    // What rounding may leave of a variance that is 0.
    private const double Rounding = 1e-12;

    /// <summary>Tests a series.</summary>
    /// <param name="times">The times in years, strictly increasing.</param>
    /// <param name="values">The values, as many; NaN where one is missing.</param>
    /// <param name="covariate">The covariate, as many; NaN where one is missing.</param>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public PartialFinding Test(IReadOnlyList<double> times, IReadOnlyList<double> values, IReadOnlyList<double> covariate)
    {
        ArgumentNullException.ThrowIfNull(times);
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(covariate);
        if (values.Count != times.Count || covariate.Count != times.Count)
            throw new ArgumentException($"{times.Count} times, but {values.Count} values and {covariate.Count} values of the covariate.");
        int[] known = [.. Enumerable.Range(0, times.Count).Where(i => !double.IsNaN(values[i]) && !double.IsNaN(covariate[i]))];
        var (t, x, y) = (Array.ConvertAll(known, i => times[i]), Array.ConvertAll(known, i => values[i]), Array.ConvertAll(known, i => covariate[i]));
        if (known.Length < LeastCount) return new(new TrendFinding(known.Length, Verdict.TooShort), double.NaN);
        var scores = new GroupedScores([x, y]);
        var covariances = scores.Covariances();
        var (xx, xy, yy) = (covariances[0][0], covariances[0][1], covariances[1][1]);
        var share = yy > 0 ? xy / yy : 0;
        var s = scores.Scores[0].S - share * scores.Scores[1].S;
        var variance = xx - share * xy;
        if (variance <= Rounding * xx) (s, variance) = (0, 0);
        var z = variance > 0 ? s / Math.Sqrt(variance) : 0;
        var p = variance > 0 ? Conclusion.Normal(z, options.Alternative) : 1;
        var finding = new TrendFinding(known.Length, Conclusion.Verdict(p, s, options.Alpha)) { S = s, Variance = variance, Z = z, P = p };
        return new(Conclusion.WithLine(new TimeSeries(t, x), variance, options with { Interval = SlopeInterval.None }, finding), xx > 0 && yy > 0 ? Math.Clamp(xy / Math.Sqrt(xx * yy), -1, 1) : 0);
    }
}
