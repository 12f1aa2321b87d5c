using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>y + factor * x, rounded once.</summary>
internal readonly struct AddProduct(double factor) : ILaneZip
{
    private readonly Vector512<double> factor = Vector512.Create(factor);

    public Vector512<double> Of(Vector512<double> x, Vector512<double> y) => Vector512.FusedMultiplyAdd(factor, x, y);
}
