using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>A block of rows, stored a column at a time: normalised indicators for a ranking, indices U for a coupling model.</summary>
public readonly ref struct RowBlock
{
    private readonly ReadOnlySpan<double> values;
    private readonly int stride;

    /// <summary>Creates a block.</summary>
    /// <param name="values">The columns, one after another.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="stride">The distance from the start of one column to the start of the next, at least <paramref name="rows"/>.</param>
    /// <exception cref="ArgumentException">The values do not hold that many columns and rows.</exception>
    public RowBlock(ReadOnlySpan<double> values, int columns, int rows, int stride)
    {
        if (columns < 1 || rows < 0 || stride < rows || values.Length < (long)(columns - 1) * stride + rows)
            throw new ArgumentException($"{values.Length} values do not hold {columns} columns of {rows} rows, {stride} apart.");
        this.values = values;
        this.stride = stride;
        Columns = columns;
        Rows = rows;
    }

    /// <summary>The number of columns.</summary>
    public int Columns { get; }

    /// <summary>The number of rows.</summary>
    public int Rows { get; }

    /// <summary>The columns, one after another, as kernels take them.</summary>
    internal ReadOnlySpan<double> Values => values;

    /// <summary>The distance from the start of one column to the start of the next.</summary>
    internal int Stride => stride;

    /// <summary>The values of a column.</summary>
    /// <param name="column">The column, from 0.</param>
    public ReadOnlySpan<double> this[int column] => values.Slice(column * stride, Rows);

    /// <summary>The same rows with some of the columns.</summary>
    /// <param name="first">The first column.</param>
    /// <param name="count">The number of columns.</param>
    /// <returns>The block.</returns>
    public RowBlock Slice(int first, int count) => new(values[(first * stride)..], count, Rows, stride);

    /// <summary>The same rows with some of the columns, some steps apart.</summary>
    internal RowBlock Every(int first, int step, int count) => new(values[(first * stride)..], count, Rows, step * stride);

    /// <summary>result[row] = op(row).</summary>
    internal void Map<TOp>(Span<double> result, in TOp op) where TOp : struct, IRowMap
        => RowVectors.Map(values, Columns, stride, result[..Rows], op);

    /// <summary>result[column][row] = op(row)[column]: as many columns, each as long as there are rows, one after another.</summary>
    internal void Fan<TOp>(Span<double> result, in TOp op) where TOp : struct, IRowFan
        => RowVectors.Fan(values, Columns, stride, Rows, result, Columns, op);
}
