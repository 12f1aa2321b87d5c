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

/// <summary>An operation on eight numbers at once that updates two others, each lane by itself.</summary>
internal interface ILanePair
{
    void Of(Vector512<double> x, ref Vector512<double> y, ref Vector512<double> z);
}

/// <summary>
/// Loops over spans in eight logical lanes. Eight lanes on every machine: where the hardware has narrower vectors or none, the runtime
/// works through the same lanes in several steps, and since every lane operation is exactly rounded the bits are the same.
/// </summary>
internal static class Lanes
{
    /// <summary>The number of logical lanes.</summary>
    public const int Count = 8;

    /// <summary>result[i] = op(x[i]). The two spans may be the same memory.</summary>
    public static void Map<TOp>(ReadOnlySpan<double> x, Span<double> result, TOp op) where TOp : struct, ILaneMap
    {
        var whole = x.Length - x.Length % Count;
        for (var i = 0; i < whole; i += Count) Store(op.Of(Load(x, i)), result, i);
        if (whole == x.Length) return;
        Span<double> tail = stackalloc double[Count];
        x[whole..].CopyTo(tail);
        Store(op.Of(Load(tail, 0)), tail, 0);
        tail[..(x.Length - whole)].CopyTo(result[whole..]);
    }

    /// <summary>y[i] = op(x[i], y[i]).</summary>
    public static void Update<TOp>(ReadOnlySpan<double> x, Span<double> y, TOp op) where TOp : struct, ILaneZip
    {
        var whole = x.Length - x.Length % Count;
        for (var i = 0; i < whole; i += Count) Store(op.Of(Load(x, i), Load(y, i)), y, i);
        if (whole == x.Length) return;
        Span<double> tailX = stackalloc double[Count];
        Span<double> tailY = stackalloc double[Count];
        x[whole..].CopyTo(tailX);
        y[whole..x.Length].CopyTo(tailY);
        Store(op.Of(Load(tailX, 0), Load(tailY, 0)), tailY, 0);
        tailY[..(x.Length - whole)].CopyTo(y[whole..]);
    }

    /// <summary>op(x[i], ref y[i], ref z[i]).</summary>
    public static void Update<TOp>(ReadOnlySpan<double> x, Span<double> y, Span<double> z, TOp op) where TOp : struct, ILanePair
    {
        var whole = x.Length - x.Length % Count;
        for (var i = 0; i < whole; i += Count) UpdateAt(x, y, z, i, op);
        if (whole == x.Length) return;
        Span<double> tail = stackalloc double[3 * Count];
        var tailX = tail[..Count];
        var tailY = tail.Slice(Count, Count);
        var tailZ = tail[(2 * Count)..];
        x[whole..].CopyTo(tailX);
        y[whole..x.Length].CopyTo(tailY);
        z[whole..x.Length].CopyTo(tailZ);
        UpdateAt(tailX, tailY, tailZ, 0, op);
        tailY[..(x.Length - whole)].CopyTo(y[whole..]);
        tailZ[..(x.Length - whole)].CopyTo(z[whole..]);
    }

    /// <summary>Eight numbers from a position on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Load(ReadOnlySpan<double> x, int at)
        => Vector512.LoadUnsafe(ref MemoryMarshal.GetReference(x), (nuint)at);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void UpdateAt<TOp>(ReadOnlySpan<double> x, Span<double> y, Span<double> z, int at, TOp op) where TOp : struct, ILanePair
    {
        var (first, second) = (Load(y, at), Load(z, at));
        op.Of(Load(x, at), ref first, ref second);
        Store(first, y, at);
        Store(second, z, at);
    }

    /// <summary>Puts eight numbers at a position.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Store(Vector512<double> value, Span<double> target, int at)
        => value.StoreUnsafe(ref MemoryMarshal.GetReference(target), (nuint)at);
}
