namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// The largest F of all levels that change once, with at least a share of the values on each side: F_k = (RSS_0 - RSS_k) / (RSS_k / (n - 2)). Source: Andrews (1993),
/// Econometrica 61, 821-856 (supF).
/// </summary>
internal static class LevelShift
{
    /// <param name="values">The values.</param>
    /// <param name="trimming">The least share of the values on each side, above 0 and below 1/2; 0.15 is usual.</param>
    public static ChangeStatistic Of(ReadOnlySpan<double> values, double trimming)
    {
        var cost = new MeanCost(new ScaledSeries(values));
        var n = cost.Count;
        var (whole, least) = (cost.Of(0, n), Math.Max((int)Math.Floor(trimming * n), 1));
        return ChangeStatistic.Largest(least, n - least, F);

        double F(int k)
        {
            var rest = cost.Of(0, k) + cost.Of(k, n);
            return (whole - rest) / (rest / (n - 2));
        }
    }
}
