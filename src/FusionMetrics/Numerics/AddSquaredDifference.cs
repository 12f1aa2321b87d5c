using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>y + (factor * x - point)^2: one more dimension of a squared Euclidean distance.</summary>
internal readonly struct AddSquaredDifference(double factor, double point) : ILaneZip
{
    private readonly Vector512<double> factor = Vector512.Create(factor);
    private readonly Vector512<double> point = Vector512.Create(point);

    public Vector512<double> Of(Vector512<double> x, Vector512<double> y)
    {
        var difference = factor * x - point;
        return y + difference * difference;
    }
}
