using Microsoft.ML;
using Microsoft.ML.Data;

namespace FusionMetrics.Data.Frames;

/// <summary>Goes through an <see cref="IDataView"/>. Columns that a later one of the same name hides are left out, and those that cannot be read are not computed.</summary>
internal sealed class DataViewCursor : IFrameCursor
{
    private readonly DataViewRowCursor cursor;

    public DataViewCursor(IDataView view)
    {
        var seen = view.Schema.Where(column => !column.IsHidden).ToList();
        cursor = view.GetRowCursor(seen.Where(column => Reader(column) is not null));
        RowCount = (int)Math.Min(view.GetRowCount() ?? 0, int.MaxValue);
        Columns = [.. seen.Select(column => new FrameColumn(column.Name, column.Type.ToString()!, Reader(column)?.Invoke(cursor)))];
    }

    /// <inheritdoc/>
    public IReadOnlyList<FrameColumn> Columns { get; }

    /// <inheritdoc/>
    public int RowCount { get; }

    /// <inheritdoc/>
    public bool MoveNext() => cursor.MoveNext();

    /// <inheritdoc/>
    public void Dispose() => cursor.Dispose();

    // Not vectors, and not keys, which are numbers of something else.
    private static Func<DataViewRow, Func<TableCell>>? Reader(DataViewSchema.Column column) => column.Type switch
    {
        NumberDataViewType { RawType: var type } when type == typeof(double) => Of<double>(column, TableCell.Of),
        NumberDataViewType { RawType: var type } when type == typeof(float) => Of<float>(column, value => TableCell.Of(value)),
        NumberDataViewType { RawType: var type } when type == typeof(long) => Of<long>(column, value => TableCell.Of(value)),
        NumberDataViewType { RawType: var type } when type == typeof(int) => Of<int>(column, value => TableCell.Of(value)),
        NumberDataViewType { RawType: var type } when type == typeof(short) => Of<short>(column, value => TableCell.Of(value)),
        NumberDataViewType { RawType: var type } when type == typeof(sbyte) => Of<sbyte>(column, value => TableCell.Of(value)),
        NumberDataViewType { RawType: var type } when type == typeof(ulong) => Of<ulong>(column, value => TableCell.Of(value)),
        NumberDataViewType { RawType: var type } when type == typeof(uint) => Of<uint>(column, value => TableCell.Of(value)),
        NumberDataViewType { RawType: var type } when type == typeof(ushort) => Of<ushort>(column, value => TableCell.Of(value)),
        NumberDataViewType { RawType: var type } when type == typeof(byte) => Of<byte>(column, value => TableCell.Of(value)),
        TextDataViewType => Of<ReadOnlyMemory<char>>(column, value => TableCell.Of(value.ToString())),
        BooleanDataViewType => Of<bool>(column, value => TableCell.OfValue(value)),
        DateTimeDataViewType => Of<DateTime>(column, value => TableCell.OfValue(value)),
        DateTimeOffsetDataViewType => Of<DateTimeOffset>(column, value => TableCell.OfValue(value)),
        _ => null,
    };

    private static Func<DataViewRow, Func<TableCell>> Of<T>(DataViewSchema.Column column, Func<T, TableCell> cell) => row =>
    {
        var read = row.GetGetter<T>(column);
        return () =>
        {
            var value = default(T)!;
            read(ref value);
            return cell(value);
        };
    };
}
