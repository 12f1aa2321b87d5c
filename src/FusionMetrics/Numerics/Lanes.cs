using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>An operation on eight numbers at once, each by itself.</summary>
internal interface ILaneMap
{
    Vector512<double> Of(Vector512<double> x);
}

/// <summary>An operation on eight pairs of numbers at once, each by itself.</summary>
internal interface ILaneZip
{
    Vector512<double> Of(Vector512<double> x, Vector512<double> y);
}

/// <summary>
/// Loops over spans in eight logical lanes. Eight lanes on every machine: where the hardware has narrower vectors or none, the runtime
/// works through the same lanes in several steps, and since every lane operation is exactly rounded the bits are the same.
/// </summary>
internal static class Lanes
{
    /// <summary>The number of logical lanes.</summary>
    public const int Count = 8;

    /// <summary>The number of each lane, from 0.</summary>
    public static Vector512<double> Positions => Vector512.Create(0.0, 1, 2, 3, 4, 5, 6, 7);

    /// <summary>result[i] = op(x[i]). The two spans may be the same memory.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Map<TOp>(ReadOnlySpan<double> x, Span<double> result, in TOp op) where TOp : struct, ILaneMap
    {
        // On a copy of its own, in a method of its own, the loop keeps all in registers.
        var own = op;
        var whole = x.Length - x.Length % Count;
        for (var i = 0; i < whole; i += Count) Store(own.Of(Load(x, i)), result, i);
        if (whole < x.Length) MapTail(x[whole..], result[whole..], op);
    }

    /// <summary>y[i] = op(x[i], y[i]).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Update<TOp>(ReadOnlySpan<double> x, Span<double> y, in TOp op) where TOp : struct, ILaneZip
    {
        var own = op;
        var whole = x.Length - x.Length % Count;
        for (var i = 0; i < whole; i += Count) Store(own.Of(Load(x, i), Load(y, i)), y, i);
        if (whole < x.Length) UpdateTail(x[whole..], y[whole..x.Length], op);
    }

    /// <summary>Eight numbers from a position on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Load(ReadOnlySpan<double> x, int at)
        => Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(x), (nuint)at);

    /// <summary>Puts eight numbers at a position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<double> value, Span<double> target, int at)
        => value.StoreUnsafe(ref MemoryMarshal.GetReference(target), (nuint)at);

    /// <summary>A copy that is as long as a whole number of vectors.</summary>
    /// <param name="x">The numbers.</param>
    /// <param name="filler">What fills up the last vector.</param>
    public static double[] Padded(double[] x, double filler)
    {
        var padded = new double[(x.Length + Count - 1) / Count * Count];
        x.CopyTo(padded, 0);
        Array.Fill(padded, filler, x.Length, padded.Length - x.Length);
        return padded;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MapTail<TOp>(ReadOnlySpan<double> x, Span<double> result, in TOp op) where TOp : struct, ILaneMap
    {
        Span<double> tail = stackalloc double[Count];
        x.CopyTo(tail);
        Store(op.Of(Load(tail, 0)), tail, 0);
        tail[..x.Length].CopyTo(result);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void UpdateTail<TOp>(ReadOnlySpan<double> x, Span<double> y, in TOp op) where TOp : struct, ILaneZip
    {
        Span<double> tailX = stackalloc double[Count];
        Span<double> tailY = stackalloc double[Count];
        x.CopyTo(tailX);
        y.CopyTo(tailY);
        Store(op.Of(Load(tailX, 0), Load(tailY, 0)), tailY, 0);
        tailY[..x.Length].CopyTo(y);
    }
}
