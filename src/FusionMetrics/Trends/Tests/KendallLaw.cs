using FusionMetrics.Numerics;

namespace FusionMetrics.Trends;

/// <summary>
/// The exact law of S where all orders of the values are equally likely: S = M - 2k for an order with k inversions, M pairs not being tied.
/// Sums of laws are the laws of sums, as over seasons. Immutable.
/// </summary>
/// <remarks>Source: Kendall (1975), Rank Correlation Methods, chapter 5; with ties by the generating function of inversions of a multiset.</remarks>
internal sealed class KendallLaw
{
    /// <summary>The most values that have an exact law here: beyond it the normal one differs by less than 0.002, but where nearly all of the values are equal.</summary>
    public const int Largest = 60;

    private static readonly Lazy<KendallLaw>[] UntiedLaws
        = [.. Enumerable.Range(0, Largest + 1).Select(n => new Lazy<KendallLaw>(() => Of(n, [])))];

    // Of each k the number of orders, or their share; and the sum up to there.
    private readonly double[] counts;
    private readonly double[] sums;

    private KendallLaw(double[] counts)
    {
        this.counts = counts;
        sums = new double[counts.Length];
        var sum = 0.0;
        for (var k = 0; k < counts.Length; k++) sums[k] = sum += counts[k];
    }

    /// <summary>The largest S, M.</summary>
    public int Most => counts.Length - 1;

    /// <summary>The law of values that are all different.</summary>
    public static KendallLaw Untied(int count) => UntiedLaws[count].Value;

    /// <summary>The law of values with ties.</summary>
    /// <param name="count">How many values, at most <see cref="Largest"/>.</param>
    /// <param name="ties">The size of each group of equal values.</param>
    public static KendallLaw Of(int count, ReadOnlySpan<int> ties)
    {
        var groups = new List<int>();
        foreach (var size in ties) groups.Add(size);
        groups.AddRange(Enumerable.Repeat(1, count - groups.Sum()));
        return new(InversionCounts.Of(groups.ToArray()));
    }

    /// <summary>The law of the sum of two independent scores.</summary>
    public KendallLaw Plus(KendallLaw other) => new(InversionCounts.Convolution(Shares(), other.Shares()));

    /// <summary>The probability of s or more.</summary>
    public double Upper(double s) => s > 0 ? Share(Math.Floor((Most - s) / 2)) : 1 - Share(Math.Ceiling((Most + s) / 2) - 1);

    /// <summary>The probability of an S at least as far from 0 as s.</summary>
    public double TwoSided(double s) => s == 0 ? 1 : Math.Min(1, 2 * Upper(Math.Abs(s)));

    /// <summary>The least S that is reached or passed with at most a probability; null where even the largest is more likely.</summary>
    public int? Critical(double probability)
    {
        var k = Array.FindLastIndex(sums, sum => sum <= probability * sums[^1]);
        return k < 0 ? null : Most - 2 * k;
    }

    // Of orders with at most k inversions.
    private double Share(double k) => k < 0 ? 0 : sums[(int)Math.Min(k, Most)] / sums[^1];

    private double[] Shares() => Array.ConvertAll(counts, count => count / sums[^1]);
}
