using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>Kendall's S of a series, and what its ties make of its law under no trend.</summary>
internal sealed class KendallScore
{
    private readonly double pairs;
    private readonly double tiedPairs;

    /// <summary>The score of values at different times, in the order of time.</summary>
    public KendallScore(ReadOnlySpan<double> values)
    {
        double n = values.Length;
        Count = values.Length;
        S = Concordance.Of(values);
        Ties = TieGroups.Of(values);
        pairs = n * (n - 1) / 2;
        var term = 0.0;
        foreach (double t in Ties)
        {
            tiedPairs += t * (t - 1) / 2;
            term += t * (t - 1) * (2 * t + 5);
        }
        Variance = (n * (n - 1) * (2 * n + 5) - term) / 18;
    }

    /// <summary>The number of values.</summary>
    public int Count { get; }

    /// <summary>Pairs that rise less pairs that fall.</summary>
    public double S { get; }

    /// <summary>The size of each group of equal values, the largest first.</summary>
    public int[] Ties { get; }

    /// <summary>The variance of S of independent values: [n(n-1)(2n+5) - sum t(t-1)(2t+5)] / 18.</summary>
    public double Variance { get; }

    /// <summary>The variance where no values are tied.</summary>
    public double UntiedVariance => Count * (Count - 1.0) * (2.0 * Count + 5) / 18;

    /// <summary>Pairs of different values: the largest S that there can be.</summary>
    public double UntiedPairs => pairs - tiedPairs;

    /// <summary>S over all pairs.</summary>
    public double TauA => S == 0 ? 0 : S / pairs;

    /// <summary>S over the geometric mean of all pairs and those not tied.</summary>
    public double TauB => S == 0 ? 0 : S / Math.Sqrt((pairs - tiedPairs) * pairs);

    /// <summary>S in deviations, a step of 1 nearer to 0: the continuity correction.</summary>
    public double Z(double variance) => Z(variance, S);

    /// <summary>The same of another S; 0 where nothing varies, so that nothing is told apart.</summary>
    public static double Z(double variance, double s) => s == 0 || variance == 0 ? 0 : (s - Math.Sign(s)) / Math.Sqrt(variance);

    /// <summary>The exact law of S of independent values with these ties.</summary>
    public KendallLaw Law() => Ties.Length == 0 ? KendallLaw.Untied(Count) : KendallLaw.Of(Count, Ties);
}
