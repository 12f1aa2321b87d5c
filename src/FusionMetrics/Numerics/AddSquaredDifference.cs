using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>
/// y + [(factor * x - point) * scale]^2: one more dimension of a squared Euclidean distance. The scale is a power of two: it brings the
/// difference to where squares neither overflow nor vanish, and comes after it, so that a large number common to x and point is gone before.
/// </summary>
internal readonly struct AddSquaredDifference(double factor, double point, double scale) : ILaneZip
{
    // Halves, so that the difference of two numbers of opposite sign cannot overflow.
    private readonly Vector512<double> factor = Vector512.Create(factor / 2);
    private readonly Vector512<double> point = Vector512.Create(point / 2);
    private readonly Vector512<double> scale = Vector512.Create(scale * 2);

    public Vector512<double> Of(Vector512<double> x, Vector512<double> y)
    {
        var difference = (factor * x - point) * scale;
        return y + difference * difference;
    }
}
