using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>An operation on eight rows at once, each by itself.</summary>
internal interface IRowMap
{
    Vector512<double> Of(RowVectors rows);
}

/// <summary>Eight rows, a vector a column. What an operation keeps from one column to the next stays in registers.</summary>
internal readonly ref struct RowVectors
{
    private readonly ref double first;
    private readonly nuint stride;

    private RowVectors(ref double first, int columns, nuint stride)
    {
        this.first = ref first;
        this.stride = stride;
        Columns = columns;
    }

    /// <summary>The number of columns.</summary>
    public int Columns { get; }

    /// <summary>The eight values of a column.</summary>
    public Vector512<double> this[int column] => Vector512.LoadUnsafe(ref first, (nuint)column * stride);

    /// <summary>result[row] = op(row).</summary>
    /// <param name="values">The columns, one after another.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="stride">The distance from the start of one column to the start of the next, at least the number of rows.</param>
    /// <param name="result">Receives a number for each row.</param>
    /// <param name="op">The operation.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Map<TOp>(ReadOnlySpan<double> values, int columns, int stride, Span<double> result, in TOp op) where TOp : struct, IRowMap
    {
        var whole = result.Length - result.Length % Lanes.Count;
        ref var start = ref MemoryMarshal.GetReference(values);
        var own = op;
        for (var i = 0; i < whole; i += Lanes.Count)
            Lanes.Store(own.Of(new RowVectors(ref Unsafe.Add(ref start, i), columns, (nuint)stride)), result, i);
        if (whole < result.Length) MapTail(values[whole..], columns, stride, result[whole..], op);
    }

    // The last rows are copied to where a whole vector of each column can be read.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MapTail<TOp>(ReadOnlySpan<double> values, int columns, int stride, Span<double> result, in TOp op) where TOp : struct, IRowMap
    {
        var rows = new double[columns * Lanes.Count];
        for (var column = 0; column < columns; column++)
            values.Slice(column * stride, result.Length).CopyTo(rows.AsSpan(column * Lanes.Count));
        Span<double> tail = stackalloc double[Lanes.Count];
        Lanes.Store(op.Of(new RowVectors(ref rows[0], columns, Lanes.Count)), tail, 0);
        tail[..result.Length].CopyTo(result);
    }
}
