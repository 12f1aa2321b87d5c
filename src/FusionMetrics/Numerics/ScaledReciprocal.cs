using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>dividend / x.</summary>
internal readonly struct ScaledReciprocal(double dividend) : ILaneMap
{
    private readonly Vector512<double> dividend = Vector512.Create(dividend);

    public Vector512<double> Of(Vector512<double> x) => dividend / x;
}
