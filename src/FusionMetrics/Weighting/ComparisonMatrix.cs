using FusionMetrics.Numerics;

namespace FusionMetrics.Weighting;

/// <summary>A reciprocal matrix of pairwise comparisons (判断矩阵) with its weights and how consistent it is. Immutable.</summary>
internal sealed class ComparisonMatrix
{
    // Saaty (1980), The Analytic Hierarchy Process, for matrices of 1 to 15 rows.
    private static readonly double[] RandomIndices = [0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

    private readonly DoubleDouble[][] ratios;
    private readonly DoubleDouble[] weights;

    /// <summary>Creates a matrix from judgements: the first of a pair is so many times as important as the second. The last one of a pair counts.</summary>
    public ComparisonMatrix(int count, IEnumerable<(int First, int Second, DoubleDouble Ratio)> judgements)
    {
        ratios = new DoubleDouble[count][];
        for (var i = 0; i < count; i++) (ratios[i] = new DoubleDouble[count])[i] = 1;
        foreach (var (first, second, ratio) in judgements) (ratios[first][second], ratios[second][first]) = (ratio, (DoubleDouble)1 / ratio);
        (var largest, weights) = PrincipalEigenvector.Of(ratios);
        LargestEigenvalue = largest.ToDouble();
        // Not below 0 but for rounding: the eigenvalue is the number of rows where the judgements are consistent, and larger where not.
        ConsistencyIndex = count < 3 ? 0 : Math.Max(0, ((largest - count) / (count - 1)).ToDouble());
        ConsistencyRatio = ConsistencyIndex == 0 ? 0 : ConsistencyIndex / RandomIndex(count);
    }

    /// <summary>The weights: the eigenvector of the largest eigenvalue, summing to 1.</summary>
    public IReadOnlyList<DoubleDouble> Weights => weights;

    /// <summary>The largest eigenvalue.</summary>
    public double LargestEigenvalue { get; }

    /// <summary>CI = (largest eigenvalue - n) / (n - 1).</summary>
    public double ConsistencyIndex { get; }

    /// <summary>CR = CI / RI, with the mean CI of matrices filled at random as RI.</summary>
    public double ConsistencyRatio { get; }

    /// <summary>The judgement that is farthest from the ratio of the two weights; of several, as always with three indicators, the most extreme one.</summary>
    public (int First, int Second) Farthest()
    {
        (int First, int Second)[] judgements = [.. CodePairs.Of(ratios.Length).Select(p => ratios[p.First][p.Second].High >= 1 ? p : (p.Second, p.First))];
        var farthest = judgements.Max(Deviation) * (1 - 1e-12);
        return judgements.Where(p => Deviation(p) >= farthest).MaxBy(p => Ratio(p.First, p.Second));
    }

    /// <summary>The ratio of two indicators that all other judgements together imply (Harker 1987). With three indicators or more.</summary>
    public DoubleDouble Implied(int first, int second)
    {
        var others = Array.ConvertAll(ratios, row => (DoubleDouble[])row.Clone());
        (others[first][second], others[second][first], others[first][first], others[second][second]) = (0, 0, 2, 2);
        var (_, implied) = PrincipalEigenvector.Of(others);
        return implied[first] / implied[second];
    }

    /// <summary>The matrix with another ratio of two indicators.</summary>
    public ComparisonMatrix With(int first, int second, DoubleDouble ratio)
        => new(ratios.Length, CodePairs.Of(ratios.Length).Select(p => (p.First, p.Second, ratios[p.First][p.Second])).Append((first, second, ratio)));

    /// <summary>A judgement.</summary>
    public double Ratio(int first, int second) => ratios[first][second].ToDouble();

    // How many times as large a judgement is as the ratio of the weights, or the other way round.
    private double Deviation((int First, int Second) pair)
    {
        var factor = (ratios[pair.First][pair.Second] * weights[pair.Second] / weights[pair.First]).ToDouble();
        return Math.Max(factor, 1 / factor);
    }

    /// <summary>The mean consistency index of random matrices; beyond Saaty's table by the fit of Alonso and Lamata (2006), mean eigenvalue = 2.7699 n - 4.3513.</summary>
    internal static double RandomIndex(int count) => count <= RandomIndices.Length ? RandomIndices[count - 1] : (2.7699 * count - 4.3513 - count) / (count - 1);
}
