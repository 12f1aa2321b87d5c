using FusionMetrics.Coupling;
using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>
/// ln(C T) of the indices as a concave function less w ln a, where a is their sum or the largest of them. With equal weights in T, ln T is ln a of the sum and takes w down
/// by one: at 0 or below all is concave.
/// </summary>
internal sealed class LogScore
{
    private const double Nearby = 5.684341886080802e-14; // 2^-44

    private readonly PathHead head;
    private readonly IndexAggregate aggregate;

    public LogScore(PathHead head)
    {
        this.head = head;
        var concavity = head.Model!.LogConcavity(head.Weights.Length);
        aggregate = concavity.Aggregate;
        var isMean = aggregate == IndexAggregate.Sum && head.Weights.All(weight => weight == head.Weights[0]);
        Weight = Math.Max(isMean ? concavity.Weight - 1 : concavity.Weight, 0);
    }

    /// <summary>The weight w: 0 where ln(C T) is concave itself.</summary>
    public double Weight { get; }

    /// <summary>Whether a is the sum.</summary>
    public bool IsOfSum => aggregate == IndexAggregate.Sum;

    /// <summary>ln(C T); negative infinity where C T is 0 or undefined.</summary>
    public double At(ReadOnlySpan<double> indices)
    {
        Span<double> coupling = stackalloc double[1];
        head.Model!.Couple(new RowBlock(indices, indices.Length, 1, 1), coupling);
        var comprehensive = Comprehensive(indices);
        return coupling[0] > 0 && comprehensive > 0 ? Logarithm.Of(coupling[0]) + Logarithm.Of(comprehensive) : double.NegativeInfinity;
    }

    /// <summary>The aggregate a.</summary>
    public double Aggregate(ReadOnlySpan<double> indices)
    {
        if (!IsOfSum) return indices[Largest(indices)];
        var sum = DoubleDouble.Zero;
        foreach (var index in indices) sum += index;
        return sum.ToDouble();
    }

    /// <summary>The position of the largest index; of several the first.</summary>
    public static int Largest(ReadOnlySpan<double> indices)
    {
        var largest = 0;
        for (var k = 1; k < indices.Length; k++)
            if (indices[k] > indices[largest]) largest = k;
        return largest;
    }

    /// <summary>A plane that touches ln(C T) + w ln a; null where that is negative infinity.</summary>
    public Tangent? TangentAt(ReadOnlySpan<double> indices) => TouchingAt(Apart(indices));

    private Tangent? TouchingAt(ReadOnlySpan<double> indices)
    {
        var value = At(indices);
        if (double.IsNegativeInfinity(value)) return null;
        var (slopes, total) = (new double[indices.Length], Comprehensive(indices));
        Span<double> coupling = stackalloc double[1];
        var rows = new RowBlock(indices, indices.Length, 1, 1);
        head.Model!.Couple(rows, coupling);
        head.Model.Differentiate(rows, coupling, slopes);
        // At its peak, where all indices are equal, C may have no derivative: a plane of slope 0 lies above it.
        if (coupling[0] == 1 && !Finite.All(slopes)) Array.Clear(slopes);
        var scale = Aggregate(indices);
        DoubleDouble height = value + Weight * Logarithm.Of(scale);
        for (var k = 0; k < slopes.Length; k++)
        {
            slopes[k] = slopes[k] / coupling[0] + head.Weights[k] / total + Weight * Share(indices, k) / scale;
            height -= DoubleDouble.Product(slopes[k], indices[k]);
        }
        return Finite.All(slopes) ? new(height.ToDouble(), slopes) : null;
    }

    // Where three indices or more are equal, the slopes between those on both sides of each need not be those of one plane: the planes of a point nearby lie above the function too.
    private static double[] Apart(ReadOnlySpan<double> indices)
    {
        var apart = indices.ToArray();
        for (var k = 2; k < apart.Length; k++)
            if (indices[..k].Count(indices[k]) > 1) apart[k] *= 1 - k * Nearby;
        return apart;
    }

    // The derivative of the aggregate: where several are largest, half, as coupling models have it.
    private double Share(ReadOnlySpan<double> indices, int k)
    {
        if (IsOfSum) return 1;
        var share = 1.0;
        for (var i = 0; i < indices.Length; i++)
            if (i != k) share = Math.Min(share, indices[k] > indices[i] ? 1 : indices[k] == indices[i] ? 0.5 : 0);
        return share;
    }

    private double Comprehensive(ReadOnlySpan<double> indices)
    {
        var sum = DoubleDouble.Zero;
        for (var k = 0; k < indices.Length; k++) sum += DoubleDouble.Product(head.Weights[k], indices[k]);
        return sum.ToDouble();
    }
}
