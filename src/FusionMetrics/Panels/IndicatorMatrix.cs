using System.Buffers;
using System.Collections;
using System.Runtime.CompilerServices;
using FusionMetrics.Numerics;

namespace FusionMetrics;

/// <summary>
/// The decision matrix: the columns of some indicators over the same rows, as a weighting or a ranking sees them. A method asks each column
/// for statistics, or the matrix for statistics of whole rows, where it can; then it never holds all values. Immutable.
/// </summary>
[CollectionBuilder(typeof(IndicatorMatrix), nameof(Of))]
public sealed class IndicatorMatrix : IReadOnlyList<IndicatorColumn>
{
    private const int PartRows = 512;

    private readonly ArraySegment<IndicatorColumn> columns;
    private readonly Chunks chunks;

    internal IndicatorMatrix(ArraySegment<IndicatorColumn> columns, Chunks chunks)
    {
        if (columns.Count == 0) throw new ArgumentException("A matrix has at least one column.", nameof(columns));
        if (columns.Any(c => c.RowCount != columns[0].RowCount)) throw new ArgumentException("The columns of a matrix have the same rows.", nameof(columns));
        this.columns = columns;
        this.chunks = chunks;
    }

    /// <summary>Makes a matrix of columns: what a collection expression <c>[a, b]</c> stands for.</summary>
    /// <param name="columns">The columns, at least one, all of the same rows.</param>
    /// <returns>The matrix.</returns>
    /// <exception cref="ArgumentException">There is no column, or they differ in the number of rows.</exception>
    public static IndicatorMatrix Of(params ReadOnlySpan<IndicatorColumn> columns) => new(columns.ToArray(), Chunks.OneThread);

    /// <summary>Makes a matrix of columns.</summary>
    /// <param name="columns">The columns, at least one, all of the same rows.</param>
    public static implicit operator IndicatorMatrix(IndicatorColumn[] columns) => Of(columns);

    /// <summary>The number of columns.</summary>
    public int Count => columns.Count;

    /// <summary>The number of rows.</summary>
    public int RowCount => columns[0].RowCount;

    /// <summary>A column.</summary>
    /// <param name="index">The column, from 0.</param>
    public IndicatorColumn this[int index] => columns[index];

    /// <summary>Some neighbouring columns.</summary>
    /// <param name="first">The first column.</param>
    /// <param name="count">The number of columns, at least 1.</param>
    /// <returns>The smaller matrix.</returns>
    public IndicatorMatrix Slice(int first, int count) => new(columns.Slice(first, count), chunks);

    /// <summary>Some of the columns.</summary>
    /// <param name="kept">Which, at least one.</param>
    internal IndicatorMatrix Keep(int[] kept) => kept.Length == Count ? this : new(Array.ConvertAll(kept, column => columns[column]), chunks);

    /// <summary>The same rows with other columns in the place of these.</summary>
    internal IndicatorMatrix With(Func<IndicatorColumn, IndicatorColumn> change) => new(columns.Select(change).ToArray(), chunks);

    /// <summary>The same indicators with other values, which are stored: ranks, say.</summary>
    /// <param name="change">Makes new values of those of a column; NaN where one is missing.</param>
    internal IndicatorMatrix Stored(Func<double[], double[]> change)
    {
        var stored = new IndicatorColumn[Count];
        ForEach(Count, column =>
        {
            var values = new double[RowCount];
            columns[column].Read(0, values);
            stored[column] = StoredColumn.Of(columns[column].Indicator, columns[column].Direction, change(values), Chunks.OneThread);
        });
        return new(stored, chunks);
    }

    /// <summary>Does each of a number of independent pieces of work, on as many threads as there are.</summary>
    internal void ForEach(int count, Action<int> work) => chunks.ForEach(count, work);

    /// <summary>Collects a statistic of the rows in one pass.</summary>
    /// <typeparam name="T">The statistic.</typeparam>
    /// <param name="statistic">How to collect it.</param>
    /// <returns>The statistic of all rows.</returns>
    public T Collect<T>(IRowStatistic<T> statistic)
    {
        ArgumentNullException.ThrowIfNull(statistic);
        var parts = new T[Chunks.CountOf(RowCount, PartRows)];
        chunks.ForEach(parts.Length, part => parts[part] = InPart(part * PartRows, statistic));
        var merged = parts[0];
        foreach (var part in parts.AsSpan(1)) merged = statistic.Merge(merged, part);
        return merged;
    }

    /// <summary>A number for each row, made of blocks of rows.</summary>
    internal void ForRows(RowFunction function, double[] results) => chunks.ForEach(Chunks.CountOf(RowCount, PartRows), part =>
    {
        var start = part * PartRows;
        var count = Math.Min(PartRows, RowCount - start);
        var buffer = ArrayPool<double>.Shared.Rent(count * Count);
        function(Block(start, count, buffer), results.AsSpan(start, count));
        ArrayPool<double>.Shared.Return(buffer);
    });

    internal delegate void RowFunction(RowBlock rows, Span<double> results);

    /// <summary>All values, column after column, for methods that need them together.</summary>
    /// <returns>New arrays, one a column, as long as there are rows; NaN where a value is missing.</returns>
    public double[][] ToArrays() => [.. columns.Select(column =>
    {
        var values = new double[RowCount];
        column.Read(0, values);
        return values;
    })];

    /// <inheritdoc/>
    public IEnumerator<IndicatorColumn> GetEnumerator() => columns.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T InPart<T>(int start, IRowStatistic<T> statistic)
    {
        var count = Math.Min(PartRows, RowCount - start);
        var buffer = ArrayPool<double>.Shared.Rent(count * Count);
        var result = statistic.Collect(Block(start, count, buffer));
        ArrayPool<double>.Shared.Return(buffer);
        return result;
    }

    private RowBlock Block(int start, int count, double[] buffer)
    {
        for (var column = 0; column < Count; column++) columns[column].Read(start, buffer.AsSpan(column * count, count));
        return new RowBlock(buffer, Count, count, count);
    }
}
