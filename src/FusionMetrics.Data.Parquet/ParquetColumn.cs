using Parquet;
using Parquet.Schema;

namespace FusionMetrics.Data.Parquet;

/// <summary>Reads a column of a group of rows, whatever its type, as cells.</summary>
internal static class ParquetColumn
{
    /// <summary>The cells of a column; null when it is of a type that is not read. The memory of its cells in the group before is used again: they are gone then.</summary>
    public static Func<int, TableCell>? Read(ParquetRowGroupReader group, DataField field, int rowCount, ref object? buffer, CancellationToken cancellationToken)
    {
        var used = buffer;
        T[] Cells<T>()
        {
            var cells = used is T[] before && before.Length >= rowCount ? before : new T[rowCount];
            used = cells;
            return cells;
        }

        Func<int, TableCell> Of<T>(Func<T, TableCell> cell) where T : struct
        {
            if (field.IsNullable)
            {
                var some = Cells<T?>();
                Await.Done(group.ReadAsync(field, some.AsMemory(0, rowCount), cancellationToken: cancellationToken));
                return row => some[row] is { } value ? cell(value) : default;
            }
            var all = Cells<T>();
            Await.Done(group.ReadAsync(field, all.AsMemory(0, rowCount), cancellationToken: cancellationToken));
            return row => cell(all[row]);
        }

        var read = Type.GetTypeCode(field.ClrType) switch
        {
            TypeCode.Double => Of<double>(TableCell.Of),
            TypeCode.Single => Of<float>(value => TableCell.Of(value)),
            TypeCode.Int32 => Of<int>(value => TableCell.Of(value)),
            TypeCode.Int64 => Of<long>(value => TableCell.Of(value)),
            TypeCode.Int16 => Of<short>(value => TableCell.Of(value)),
            TypeCode.SByte => Of<sbyte>(value => TableCell.Of(value)),
            TypeCode.Byte => Of<byte>(value => TableCell.Of(value)),
            TypeCode.UInt16 => Of<ushort>(value => TableCell.Of(value)),
            TypeCode.UInt32 => Of<uint>(value => TableCell.Of(value)),
            TypeCode.UInt64 => Of<ulong>(value => TableCell.Of(value)),
            TypeCode.Decimal => Of<decimal>(value => TableCell.OfValue(value)),
            TypeCode.Boolean => Of<bool>(value => TableCell.Of(value ? "true" : "false")),
            TypeCode.DateTime => Of<DateTime>(value => TableCell.Of(DateOnly.FromDateTime(value))),
            TypeCode.String => Texts(),
            // How the library shows text that is not copied into strings.
            _ when field.ClrType == typeof(ReadOnlyMemory<char>) => Texts(),
            _ when field.ClrType == typeof(DateOnly) => Of<DateOnly>(TableCell.Of),
            _ => null,
        };
        buffer = used;
        return read;

        Func<int, TableCell> Texts()
        {
            var texts = new string?[rowCount];
            Await.Done(group.ReadAsync(field, texts.AsMemory()!, cancellationToken: cancellationToken));
            return row => TableCell.Of(texts[row]);
        }
    }
}
