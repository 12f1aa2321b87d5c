using FusionMetrics.Numerics;

namespace FusionMetrics.Trends.Breaks;

/// <summary>
/// Twice the negative log-likelihood of normal values with a mean and a variance of their own, but for what all segments have alike: m ln v + S / v - m, S the sum
/// of squared deviations and v = S / m, or the floor where that is larger. The floor is a share of the variance of the whole series, so a unit changes nothing.
/// </summary>
internal readonly struct NormalCost(MeanCost squares, double floor) : ISegmentCost
{
    public int Count => squares.Count;

    public int LeastLength => 2;

    public double Scale => squares.Scale;

    public double Of(int start, int end)
    {
        var (m, sum) = (end - start, squares.Of(start, end));
        var variance = sum / m;
        return variance >= floor ? m * Logarithm.Of(variance) : m * Logarithm.Of(floor) + sum / floor - m;
    }
}
