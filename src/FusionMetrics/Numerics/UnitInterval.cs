using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>Whether numbers lie in [0, 1].</summary>
internal static class UnitInterval
{
    /// <summary>Whether none of the numbers is below 0 or above 1. NaN is neither.</summary>
    public static bool HoldsAll(ReadOnlySpan<double> values)
    {
        var outside = Vector512<double>.Zero;
        var whole = values.Length - values.Length % Lanes.Count;
        for (var i = 0; i < whole; i += Lanes.Count)
        {
            var x = Lanes.Load(values, i);
            outside |= Vector512.LessThan(x, Vector512<double>.Zero) | Vector512.GreaterThan(x, Vector512<double>.One);
        }
        var all = Vector512.EqualsAll(outside.AsUInt64(), Vector512<ulong>.Zero);
        foreach (var value in values[whole..]) all &= !(value < 0 || value > 1);
        return all;
    }
}
