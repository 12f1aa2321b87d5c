using System.Runtime.Intrinsics;
using FusionMetrics.Numerics;

namespace FusionMetrics.Diagnosis;

/// <summary>
/// The derivative of what is outside times that of what is inside. Where the outside does not depend on the inside, 0, even if the inside has
/// no derivative.
/// </summary>
internal readonly struct ChainRule : ILaneZip
{
    public Vector512<double> Of(Vector512<double> x, Vector512<double> y)
        => Vector512.ConditionalSelect(Vector512.Equals(x, Vector512<double>.Zero), Vector512<double>.Zero, x * y);
}
