using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>How far numbers lie from their mean, to about 32 digits: (High, Rest) = scale * x - mean.</summary>
/// <param name="scale">A power of two: the unit that the mean is in.</param>
/// <param name="mean">The mean of scale * x.</param>
internal readonly struct LaneDeviation(double scale, DoubleDouble mean)
{
    private readonly Vector512<double> scale = Vector512.Create(scale);
    private readonly Vector512<double> opposite = Vector512.Create(-mean.High);
    private readonly Vector512<double> oppositeRest = Vector512.Create(-mean.Low);

    /// <summary>The deviations of eight numbers.</summary>
    /// <param name="x">The numbers.</param>
    /// <param name="rest">What rounding the deviations left over.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector512<double> Of(Vector512<double> x, out Vector512<double> rest)
    {
        var scaled = x * scale;
        var difference = scaled + opposite;
        var shadow = difference - scaled;
        var small = ((scaled - (difference - shadow)) + (opposite - shadow)) + oppositeRest;
        var high = difference + small;
        rest = small - (high - difference);
        return high;
    }
}
