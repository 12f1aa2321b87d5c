using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>y + (scale (factor * x - point))^2: one more dimension of a squared Euclidean distance, in a unit whose squares stay in range.</summary>
internal readonly struct AddSquaredDifference(double factor, double point, double scale) : ILaneZip
{
    private readonly Vector512<double> factor = Vector512.Create(factor);
    private readonly Vector512<double> point = Vector512.Create(point);
    private readonly Vector512<double> scale = Vector512.Create(scale);

    public Vector512<double> Of(Vector512<double> x, Vector512<double> y)
    {
        var difference = scale * (factor * x - point);
        return y + difference * difference;
    }
}
