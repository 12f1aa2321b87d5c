using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>x y, rounded once.</summary>
internal readonly struct Product : ILaneZip
{
    public Vector512<double> Of(Vector512<double> x, Vector512<double> y) => x * y;
}
