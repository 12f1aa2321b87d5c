using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>
/// The Mann-Kendall test of several series at the same times together: do sites, or indicators, rise or fall on the whole? With covariances (Dietz and Killeen
/// 1981; with gaps Hirsch and Slack 1984), or for independent series (the regional test, Helsel and Frans 2006, Environmental Science and Technology 40, 4066-4073).
/// </summary>
/// <param name="options">The options.</param>
public sealed class MultivariateMannKendall(MultivariateOptions options)
{
    private const int LeastCount = 3;

    /// <summary>Tests the series.</summary>
    /// <param name="times">The times in years, strictly increasing.</param>
    /// <param name="series">The values of each series, as many as times; NaN where one is missing.</param>
    /// <returns>The finding; too short where there are fewer than 3 times, or no series has two values.</returns>
    /// <exception cref="ArgumentException">A series has more or fewer values than there are times, or there is no series.</exception>
    public MultivariateFinding Test(IReadOnlyList<double> times, IReadOnlyList<IReadOnlyList<double>> series)
    {
        ArgumentNullException.ThrowIfNull(times);
        ArgumentNullException.ThrowIfNull(series);
        if (series.Count == 0) throw new ArgumentException("There is no series.", nameof(series));
        if (series.FirstOrDefault(column => column.Count != times.Count) is { } odd) throw new ArgumentException($"{times.Count} times, but {odd.Count} values.", nameof(series));
        double[][] columns = [.. series.Select(column => column.ToArray())];
        var scores = new GroupedScores(columns);
        var count = scores.Scores.Sum(score => score.Count);
        if (times.Count < LeastCount || Array.TrueForAll(scores.Scores, score => score.Count < 2))
            return new(new TrendFinding(count, Verdict.TooShort), [], [], double.NaN, double.NaN);
        double[][] ofTimes = [.. columns.Select(_ => times.ToArray())];
        var slope = GroupSlopes.Median(ofTimes, columns);
        var (values, known) = (new List<double>(), new List<double>());
        foreach (var column in columns)
        {
            for (var i = 0; i < column.Length; i++)
            {
                if (double.IsNaN(column[i])) continue;
                values.Add(column[i]);
                known.Add(times[i]);
            }
        }
        var overall = GroupTest.Of(count, scores, options.Covariance, options.P, options.Continuity, options)
            with { Slope = slope, Intercept = SenSlope.Intercept(new TimeSeries(known.ToArray(), values.ToArray()), slope, options.Intercept) };
        var (statistic, groups) = scores.Heterogeneity();
        var isOne = groups < 2;
        return new(overall, [.. scores.Scores.Select(score => score.S)], scores.Covariances(),
            isOne ? double.NaN : statistic, isOne ? double.NaN : ChiSquareTail.Of(statistic, groups - 1));
    }
}
