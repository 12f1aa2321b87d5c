using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>Sums of products of two columns of deviations, to about 30 digits.</summary>
internal static class DeviationProducts
{
    /// <summary>How long a column of deviations is: whole vectors.</summary>
    public static int LengthOf(int rows) => (rows + Lanes.Count - 1) / Lanes.Count * Lanes.Count;

    /// <summary>Writes the deviations of a column and what rounding them leaves over, both filled up with zeros.</summary>
    /// <param name="values">The values.</param>
    /// <param name="deviation">How deviations are taken.</param>
    /// <param name="high">Receives the deviations.</param>
    /// <param name="rest">Receives what is left over.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Write(ReadOnlySpan<double> values, LaneDeviation deviation, Span<double> high, Span<double> rest)
    {
        var own = deviation;
        var whole = values.Length - values.Length % Lanes.Count;
        for (var i = 0; i < whole; i += Lanes.Count)
        {
            Lanes.Store(own.Of(Lanes.Load(values, i), out var low), high, i);
            Lanes.Store(low, rest, i);
        }
        if (whole == values.Length) return;
        Span<double> tail = stackalloc double[Lanes.Count];
        values[whole..].CopyTo(tail);
        var there = Vector512.LessThan(Lanes.Positions, Vector512.Create((double)(values.Length - whole)));
        Lanes.Store(own.Of(Lanes.Load(tail, 0), out var lowTail) & there, high, whole);
        Lanes.Store(lowTail & there, rest, whole);
    }

    /// <summary>The sum of the products of two columns of deviations.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static DoubleDouble Sum(ReadOnlySpan<double> x, ReadOnlySpan<double> xRest, ReadOnlySpan<double> y, ReadOnlySpan<double> yRest)
    {
        var sum = new LaneSum();
        for (var i = 0; i < x.Length; i += Lanes.Count)
        {
            var (a, b) = (Lanes.Load(x, i), Lanes.Load(y, i));
            var product = a * b;
            var cross = Vector512.FusedMultiplyAdd(a, Lanes.Load(yRest, i), b * Lanes.Load(xRest, i));
            sum.Add(product, Vector512.FusedMultiplyAdd(a, b, -product) + cross);
        }
        return sum.Total();
    }
}
