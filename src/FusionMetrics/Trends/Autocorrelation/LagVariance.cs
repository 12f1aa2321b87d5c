namespace FusionMetrics.Trends;

/// <summary>The Mann-Kendall test with a variance of S that lagged correlations multiply: by 1 + 2 sum over k of weight_k r_k, never 0 or less.</summary>
internal static class LagVariance
{
    private const int LeastCount = 4;

    // The share of independent values that a variance keeps at least.
    private const double Least = 1e-9;

    /// <summary>The test.</summary>
    /// <param name="series">The series; of fewer than 4 values too short.</param>
    /// <param name="options">The options.</param>
    /// <param name="factor">What the variance of independent values is multiplied by, from the series at even steps, its residuals about Sen's line and the number of lags.</param>
    public static TrendFinding Test(TimeSeries series, LagOptions options, Func<SteppedSeries, double[], int, double> factor)
    {
        var n = series.Count;
        if (n < LeastCount) return new TrendFinding(n, Verdict.TooShort);
        var stepped = SteppedSeries.Of(series);
        var residuals = stepped.Without(stepped.Slope(stepped.Values));
        var score = new KendallScore(series.Values);
        var variance = score.Variance * factor(stepped, residuals, Math.Min(options.Lags ?? n - 1, n - 1));
        var z = score.Z(variance);
        return Conclusion.Of(series, score, variance, z, Conclusion.Normal(z, options.Alternative), options, s => Conclusion.Normal(KendallScore.Z(variance, s), Alternative.TwoSided));
    }

    /// <summary>The sum; where nothing of the variance would be left, the sum up to the lag before the one at which that first happens.</summary>
    /// <param name="lags">The number of lags.</param>
    /// <param name="term">Weight times correlation of a lag.</param>
    public static double Factor(int lags, Func<int, double> term)
    {
        double sum = 1, first = 1;
        var isPositive = true;
        for (var lag = 1; lag <= lags; lag++)
        {
            sum += 2 * term(lag);
            isPositive &= sum > Least;
            if (isPositive) first = sum;
        }
        return sum > Least ? sum : first;
    }
}
