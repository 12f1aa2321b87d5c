using Microsoft.Data.Analysis;

namespace FusionMetrics.Data.Frames;

/// <summary>Goes through a <see cref="DataFrame"/>.</summary>
internal sealed class DataFrameCursor : IFrameCursor
{
    private readonly long rowCount;
    private long row = -1;

    public DataFrameCursor(DataFrame frame)
    {
        rowCount = frame.Rows.Count;
        Columns = [.. frame.Columns.Select(column => new FrameColumn(column.Name, column.DataType.Name, IsRead(column.DataType) ? () => TableCell.OfValue(column[row]) : null))];
    }

    /// <inheritdoc/>
    public IReadOnlyList<FrameColumn> Columns { get; }

    /// <inheritdoc/>
    public int RowCount => (int)Math.Min(rowCount, int.MaxValue);

    /// <inheritdoc/>
    public bool MoveNext() => ++row < rowCount;

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private static bool IsRead(Type type) => Type.GetTypeCode(type) != TypeCode.Object || type == typeof(DateOnly) || type == typeof(DateTimeOffset);
}
