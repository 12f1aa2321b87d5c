namespace FusionMetrics.Trends;

/// <summary>The factor by which lagged correlations multiply the variance of S: 1 + 2 sum over k of weight_k r_k, never 0 or less.</summary>
internal static class LagVariance
{
    // The share of independent values that a variance keeps at least.
    private const double Least = 1e-9;

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
