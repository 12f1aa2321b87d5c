using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>The square of a deviation.</summary>
/// <param name="deviation">The deviation.</param>
internal readonly struct SquaredDeviation(LaneDeviation deviation) : ILaneTerm
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Of(Vector512<double> x, out Vector512<double> rest)
    {
        var high = deviation.Of(x, out var low);
        var square = high * high;
        rest = Vector512.FusedMultiplyAdd(high, high, -square) + (high + high) * low;
        return square;
    }
}
