using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>Whether numbers are finite.</summary>
internal static class Finite
{
    /// <summary>Whether none of the numbers is infinite or NaN.</summary>
    public static bool All(ReadOnlySpan<double> values)
    {
        var zero = Vector512<double>.Zero;
        var odd = zero;
        var whole = values.Length - values.Length % Lanes.Count;
        for (var i = 0; i < whole; i += Lanes.Count)
        {
            // x - x is 0, or NaN where x is infinite or NaN already; and NaN stays in a sum.
            var x = Lanes.Load(values, i);
            odd += x - x;
        }
        var all = Vector512.EqualsAll(odd, zero);
        foreach (var value in values[whole..]) all &= double.IsFinite(value);
        return all;
    }
}
