namespace FusionMetrics.Trends;

/// <summary>Adjusts p-values of many tests for the false discovery rate.</summary>
public static class FalseDiscovery
{
    private const double Half = 0.5;

    /// <summary>
    /// Adjusted p-values: where those at most q are called trends, a share of at most q of them is false on average. p_(i) m / i made monotone from the largest down,
    /// times 1 + 1/2 + ... + 1/m (Yekutieli) or the estimated share without a trend (Storey).
    /// </summary>
    /// <param name="p">p-values from 0 to 1; NaN where there was no test, which does not count.</param>
    /// <param name="rule">The rule.</param>
    /// <returns>As many numbers, from 0 to 1; NaN stays NaN.</returns>
    public static double[] Adjust(ReadOnlySpan<double> p, FalseDiscoveryRule rule)
    {
        var adjusted = p.ToArray();
        if (rule == FalseDiscoveryRule.None) return adjusted;
        int[] tests = [.. Enumerable.Range(0, adjusted.Length).Where(i => !double.IsNaN(adjusted[i]))];
        Array.Sort(Array.ConvertAll(tests, i => adjusted[i]), tests);
        var factor = Factor(Array.ConvertAll(tests, i => adjusted[i]), rule);
        var least = 1.0;
        for (var rank = tests.Length; rank > 0; rank--)
        {
            ref var value = ref adjusted[tests[rank - 1]];
            least = Math.Min(least, value * (factor * tests.Length / rank));
            value = least;
        }
        return adjusted;
    }

    private static double Factor(double[] tested, FalseDiscoveryRule rule)
    {
        if (rule == FalseDiscoveryRule.BenjaminiHochberg || tested.Length == 0) return 1;
        if (rule == FalseDiscoveryRule.Storey) return Math.Min(1, (1 + tested.Count(value => value > Half)) / (tested.Length * Half));
        var sum = 0.0;
        for (var k = tested.Length; k > 0; k--) sum += 1.0 / k;
        return sum;
    }
}
