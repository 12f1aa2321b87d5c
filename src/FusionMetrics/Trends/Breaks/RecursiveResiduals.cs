using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// The cumulative sums of recursive residuals: w_i = (x_i - mean of those before) / sqrt(1 + 1 / (i - 1)), W_k = (w_2 + ... + w_k) / s, s their deviation; the
/// statistic is max |W_k / sqrt(n - 1)| / (1 + 2 (k - 1) / (n - 1)). Source: Brown, Durbin and Evans (1975), Journal of the Royal Statistical Society B 37, 149-192.
/// </summary>
internal static class RecursiveResiduals
{
    public static double Of(ReadOnlySpan<double> values)
    {
        var series = new ScaledSeries(values).Values;
        var (n, sums) = (series.Length, new PrefixSums(series));
        var residuals = new double[n - 1];
        for (var i = 1; i < n; i++) residuals[i - 1] = (series[i] - sums.Of(0, i) / i).ToDouble() / Math.Sqrt(1 + 1.0 / i);
        var squares = new MeanCost(new ScaledSeries(residuals));
        var deviation = Math.Sqrt(squares.Of(0, n - 1) / (n - 2)) * squares.Scale;
        var (sum, largest) = (DoubleDouble.Zero, double.NaN);
        for (var k = 1; k < n; k++)
        {
            sum += residuals[k - 1];
            var value = Math.Abs(sum.ToDouble()) / (deviation * Math.Sqrt(n - 1.0)) / (1 + 2.0 * k / (n - 1));
            if (!(value <= largest)) largest = value;
        }
        return largest;
    }
}
