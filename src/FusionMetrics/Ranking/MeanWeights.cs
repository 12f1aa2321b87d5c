using FusionMetrics.Numerics;

namespace FusionMetrics.Ranking;

/// <summary>The weights of a mean: the columns that weigh something, and how far their sum is from 1.</summary>
internal readonly struct MeanWeights
{
    public MeanWeights(double[] weights)
    {
        Columns = [.. Enumerable.Range(0, weights.Length).Where(column => weights[column] > 0)];
        Weights = [.. Columns.Select(column => weights[column])];
        Total = DoubleDouble.Zero;
        foreach (var weight in Weights) Total += weight;
    }

    /// <summary>The columns that weigh something: a zero in one that weighs nothing makes no mean 0.</summary>
    public int[] Columns { get; }

    /// <summary>The weight of each of them.</summary>
    public double[] Weights { get; }

    /// <summary>Their sum, to 32 digits: 1 but for what rounding of the weights left over.</summary>
    public DoubleDouble Total { get; }
}
