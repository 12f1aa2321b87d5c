using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>x * scale.</summary>
/// <param name="scale">A power of two.</param>
internal readonly struct Scaling(double scale) : ILaneMap
{
    private readonly Vector512<double> scale = Vector512.Create(scale);

    /// <summary>A power of two that takes a number near 1; the least numbers it takes to about 2^-74.</summary>
    /// <param name="size">A positive finite number.</param>
    public static double ToNear1(double size) => Math.ScaleB(1, Math.Clamp(-Math.ILogB(size), -1000, 1000));

    public Vector512<double> Of(Vector512<double> x) => x * scale;
}
