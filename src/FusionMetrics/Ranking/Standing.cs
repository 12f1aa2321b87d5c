using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>
/// Where a value stands among those of a sample: (origin + number below - number above) / divisor. A value of the sample is neither below nor
/// above itself, so that its rank with mean ranks for ties, (n + 1 + below - above) / 2, needs no account of who it is.
/// </summary>
/// <param name="ascending">The sample, in ascending order, more being better.</param>
/// <param name="sign">1, or -1 where the values are to be turned round as the sample was.</param>
/// <param name="origin">What is added.</param>
/// <param name="divisor">What is divided by.</param>
internal sealed class Standing(double[] ascending, double sign, double origin, double divisor)
{
    public void Of(ReadOnlySpan<double> values, Span<double> results)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var x = sign * values[i];
            results[i] = double.IsNaN(x) ? x : (origin + (AscendingCounts.Below(ascending, x) - AscendingCounts.Above(ascending, x))) / divisor;
        }
    }
}
