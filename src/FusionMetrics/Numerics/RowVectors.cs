using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace FusionMetrics.Numerics;

/// <summary>An operation on eight rows at once, each by itself.</summary>
internal interface IRowMap
{
    Vector512<double> Of(RowVectors rows);
}

/// <summary>An operation on eight rows at once that makes a number of each row for every column of the result.</summary>
internal interface IRowFan
{
    void Of(RowVectors rows, RowResults results);
}

/// <summary>Where the results of eight rows go, a vector a column.</summary>
internal readonly ref struct RowResults
{
    private readonly ref double first;
    private readonly int columns;
    private readonly nuint stride;

    internal RowResults(ref double first, int columns, nuint stride)
    {
        this.first = ref first;
        this.columns = columns;
        this.stride = stride;
    }

    /// <summary>The eight results of a column.</summary>
    public Vector512<double> this[int column]
    {
        set
        {
            RowVectors.Check(column, columns);
            value.StoreUnsafe(ref first, (nuint)column * stride);
        }
    }
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
    public Vector512<double> this[int column]
    {
        get
        {
            Check(column, Columns);
            return Vector512.LoadUnsafe(ref first, (nuint)column * stride);
        }
    }

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

    /// <summary>result[column][row] = op(row)[column].</summary>
    /// <param name="values">The columns, one after another.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="stride">The distance from the start of one column to the start of the next, at least the number of rows.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="result">Receives the columns of the result, each as long as there are rows, one after another.</param>
    /// <param name="results">The number of columns of the result.</param>
    /// <param name="op">The operation.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Fan<TOp>(ReadOnlySpan<double> values, int columns, int stride, int rows, Span<double> result, int results, in TOp op) where TOp : struct, IRowFan
    {
        var whole = rows - rows % Lanes.Count;
        ref var start = ref MemoryMarshal.GetReference(values);
        ref var target = ref MemoryMarshal.GetReference(result);
        var own = op;
        for (var i = 0; i < whole; i += Lanes.Count)
            own.Of(new RowVectors(ref Unsafe.Add(ref start, i), columns, (nuint)stride), new RowResults(ref Unsafe.Add(ref target, i), results, (nuint)rows));
        if (whole < rows) FanTail(values[whole..], columns, stride, rows - whole, result[whole..], rows, results, op);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void FanTail<TOp>(ReadOnlySpan<double> values, int columns, int stride, int count, Span<double> result, int resultStride, int results, in TOp op)
        where TOp : struct, IRowFan
    {
        var rows = Last(values, columns, stride, count);
        var tail = new double[results * Lanes.Count];
        op.Of(new RowVectors(ref rows[0], columns, Lanes.Count), new RowResults(ref tail[0], results, Lanes.Count));
        for (var column = 0; column < results; column++) tail.AsSpan(column * Lanes.Count, count).CopyTo(result[(column * resultStride)..]);
    }

    /// <summary>Memory is not checked where every cycle counts: only while the library is tested.</summary>
    [Conditional("DEBUG")]
    internal static void Check(int column, int columns) => ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)columns);

    // The last rows are copied to where a whole vector of each column can be read.
    private static double[] Last(ReadOnlySpan<double> values, int columns, int stride, int count)
    {
        var rows = new double[columns * Lanes.Count];
        for (var column = 0; column < columns; column++) values.Slice(column * stride, count).CopyTo(rows.AsSpan(column * Lanes.Count));
        return rows;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void MapTail<TOp>(ReadOnlySpan<double> values, int columns, int stride, Span<double> result, in TOp op) where TOp : struct, IRowMap
    {
        var rows = Last(values, columns, stride, result.Length);
        Span<double> tail = stackalloc double[Lanes.Count];
        Lanes.Store(op.Of(new RowVectors(ref rows[0], columns, Lanes.Count)), tail, 0);
        tail[..result.Length].CopyTo(result);
    }
}
