using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>y + x.</summary>
internal readonly struct Plus : ILaneZip
{
    public Vector512<double> Of(Vector512<double> x, Vector512<double> y) => y + x;
}
