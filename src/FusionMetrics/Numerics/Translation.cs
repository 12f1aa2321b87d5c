using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>x + distance.</summary>
internal readonly struct Translation(double distance) : ILaneMap
{
    private readonly Vector512<double> distance = Vector512.Create(distance);

    public Vector512<double> Of(Vector512<double> x) => x + distance;
}
