using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>
/// How many orders of some things, some of which are equal, have how many inversions: the coefficients of [n]! / ([t]! [t']! ...) with
/// factorials in q, for groups of t, t', ... equal things. Made of sums and products of positive numbers only: exact as long as they are below
/// 2^53 (18 things, all different), and beyond that right to about n units in the last place, however rare the orders are.
/// </summary>
/// <remarks>Source: MacMahon (1915), Combinatory Analysis; Kendall (1975), Rank Correlation Methods, chapter 5.</remarks>
internal static class InversionCounts
{
    /// <summary>The number of orders with k inversions, k = 0, 1, ...; symmetric.</summary>
    /// <param name="groups">How many things of each kind, 1 or more, in any order; 170 in all at most.</param>
    public static double[] Of(ReadOnlySpan<int> groups)
    {
        var sizes = groups.ToArray();
        Array.Sort(sizes);
        double[] counts = [1];
        var placed = 0;
        foreach (var size in sizes)
        {
            counts = Convolution(counts, Mixtures(placed, size));
            placed += size;
        }
        return counts;
    }

    /// <summary>The coefficients of the product of two polynomials.</summary>
    public static double[] Convolution(double[] first, double[] second)
    {
        var (longer, shorter) = first.Length >= second.Length ? (first, second) : (second, first);
        var product = new double[first.Length + second.Length - 1];
        for (var i = 0; i < shorter.Length; i++) Lanes.Update(longer, product.AsSpan(i), new Addition(shorter[i]));
        return product;
    }

    // How many ways to mix m equal things with t other equal ones have how many inversions: the Gaussian binomial coefficient, by
    // C(a, b) = C(a - 1, b) + q^a C(a, b - 1).
    private static double[] Mixtures(int m, int t)
    {
        var coefficients = new double[t + 1][];
        for (var a = 0; a <= t; a++) coefficients[a] = [1];
        for (var b = 1; b <= m; b++)
        {
            for (var a = 1; a <= t; a++)
            {
                var next = new double[a * b + 1];
                coefficients[a - 1].CopyTo(next, 0);
                for (var k = 0; k < coefficients[a].Length; k++) next[k + a] += coefficients[a][k];
                coefficients[a] = next;
            }
        }
        return coefficients[t];
    }

    private readonly struct Addition(double factor) : ILaneZip
    {
        public Vector512<double> Of(Vector512<double> x, Vector512<double> y) => Vector512.FusedMultiplyAdd(x, Vector512.Create(factor), y);
    }
}
