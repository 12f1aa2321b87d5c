using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// Pettitt's K = max |U_k|, U_k = 2 sum of the first k ranks - k (n + 1), equal values sharing the mean of theirs. Whole numbers, exactly. Source: Pettitt (1979),
/// A non-parametric approach to the change-point problem, Applied Statistics 28, 126-135.
/// </summary>
internal static class PettittStatistic
{
    public static ChangeStatistic Of(ReadOnlySpan<double> values)
    {
        var doubledRanks = MeanRanks.Doubled(values);
        var (u, largest, position) = (0L, 0L, 0);
        for (var k = 1; k < values.Length; k++)
        {
            u += doubledRanks[k - 1] - (values.Length + 1);
            if (Math.Abs(u) > largest) (largest, position) = (Math.Abs(u), k);
        }
        return position == 0 ? new(double.NaN, 0) : new(largest, position);
    }
}
