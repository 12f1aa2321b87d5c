using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// The partial sums S_k of the deviations of a series from its mean, and its deviation s with n - 1, in one unit: what the tests of Buishand, Alexandersson and the
/// cumulative sums of residuals are made of.
/// </summary>
internal sealed class PartialSums
{
    private readonly double[] sums;
    private readonly double deviation;

    public PartialSums(ReadOnlySpan<double> values)
    {
        var series = new ScaledSeries(values);
        var n = series.Values.Length;
        var (prefix, cost) = (new PrefixSums(series.Values), new MeanCost(series));
        var mean = prefix.Of(0, n) / n;
        sums = new double[n + 1];
        for (var k = 1; k < n; k++) sums[k] = (prefix.Of(0, k) - mean * k).ToDouble();
        deviation = Math.Sqrt(cost.Of(0, n) / (n - 1));
    }

    private int Count => sums.Length - 1;

    /// <summary>Buishand's Q = max |S_k| / (s sqrt n), also that of the cumulative sums of residuals (OLS-CUSUM).</summary>
    public ChangeStatistic Q() => Of(k => Math.Abs(sums[k]) / (deviation * Math.Sqrt(Count)));

    /// <summary>Buishand's R = (max S_k - min S_k) / (s sqrt n), S_0 = 0 counted; at the place of Q.</summary>
    public ChangeStatistic R() => new((sums.Max() - sums.Min()) / (deviation * Math.Sqrt(Count)), Q().Position);

    /// <summary>Buishand's U = sum (S_k / s)^2 / (n (n + 1)); at the place of Q.</summary>
    public ChangeStatistic U()
    {
        var sum = DoubleDouble.Zero;
        foreach (var s in sums) sum += DoubleDouble.Product(s / deviation, s / deviation);
        return new(sum.ToDouble() / (Count * (Count + 1.0)), Q().Position);
    }

    /// <summary>Alexandersson's T = max k mean_1^2 + (n - k) mean_2^2 of standardised values (SNHT): (S_k / s)^2 (1 / k + 1 / (n - k)).</summary>
    public ChangeStatistic T() => Of(k => sums[k] / deviation * (sums[k] / deviation) * (1.0 / k + 1.0 / (Count - k)));

    private ChangeStatistic Of(Func<int, double> at) => ChangeStatistic.Largest(1, Count - 1, at);
}
