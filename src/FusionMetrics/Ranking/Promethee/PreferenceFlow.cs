namespace FusionMetrics.Ranking;

/// <summary>
/// How much a value is preferred to the values of a sample, and they to it: sum P(x - s) and sum P(s - x) over the sample, divided by the
/// number of others.
/// </summary>
/// <param name="sum">The sums over the sample.</param>
/// <param name="sign">1, or -1 where the values are to be turned round as the sample was.</param>
/// <param name="others">The number of other rows.</param>
internal sealed class PreferenceFlow(PreferenceSum sum, double sign, double others)
{
    /// <summary>How much values are preferred.</summary>
    public void Positive(ReadOnlySpan<double> values, Span<double> results)
    {
        for (var i = 0; i < values.Length; i++) results[i] = Defined(values[i], sum.Gain(sign * values[i]));
    }

    /// <summary>How much others are preferred to them.</summary>
    public void Negative(ReadOnlySpan<double> values, Span<double> results)
    {
        for (var i = 0; i < values.Length; i++) results[i] = Defined(values[i], sum.Loss(sign * values[i]));
    }

    /// <summary>The difference.</summary>
    public void Net(ReadOnlySpan<double> values, Span<double> results)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var x = sign * values[i];
            results[i] = Defined(x, sum.Gain(x) - sum.Loss(x));
        }
    }

    private double Defined(double x, double flow) => double.IsNaN(x) ? x : flow / others;
}
