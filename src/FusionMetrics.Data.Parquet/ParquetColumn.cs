using Parquet;
using Parquet.Schema;

namespace FusionMetrics.Data.Parquet;

/// <summary>
/// A column, read a group of rows at a time, whatever its type, as cells. Numbers stand as doubles, 8 bytes each, in memory that another column uses again after <see cref="Release"/>.
/// </summary>
/// <param name="field">The column.</param>
/// <param name="scratch">Where that memory comes from.</param>
internal sealed class ParquetColumn(DataField field, ScratchMemory scratch)
{
    private double[]? numbers;

    /// <summary>Lets go of the cells: nobody may ask for them any more.</summary>
    public void Release()
    {
        if (numbers is not null) scratch.GiveBack(numbers);
        numbers = null;
    }

    /// <summary>The cells of a group; null when they are of a type that is not read.</summary>
    public Func<int, TableCell>? Read(ParquetRowGroupReader group, int rowCount, CancellationToken cancellationToken)
    {
        return Type.GetTypeCode(field.ClrType) switch
        {
            TypeCode.Double => Numbers<double>(value => value),
            TypeCode.Single => Numbers<float>(value => value),
            TypeCode.Int32 => Numbers<int>(value => value),
            TypeCode.Int64 => Numbers<long>(value => value),
            TypeCode.Int16 => Numbers<short>(value => value),
            TypeCode.SByte => Numbers<sbyte>(value => value),
            TypeCode.Byte => Numbers<byte>(value => value),
            TypeCode.UInt16 => Numbers<ushort>(value => value),
            TypeCode.UInt32 => Numbers<uint>(value => value),
            TypeCode.UInt64 => Numbers<ulong>(value => value),
            TypeCode.Decimal => Numbers<decimal>(value => TableCell.OfValue(value).Number),
            TypeCode.Boolean => Others<bool>(value => TableCell.Of(value ? "true" : "false")),
            TypeCode.DateTime => Others<DateTime>(value => TableCell.Of(DateOnly.FromDateTime(value))),
            // How the library shows text.
            _ when field.ClrType == typeof(ReadOnlyMemory<char>) => Texts(),
            _ when field.ClrType == typeof(DateOnly) => Others<DateOnly>(TableCell.Of),
            _ => null,
        };

        Func<int, TableCell> Numbers<T>(Func<T, double> number) where T : struct
        {
            var cells = numbers = scratch.Take(rowCount);
            Fill(cells, (object)cells as T[] ?? new T[rowCount], number, double.NaN);
            return row => TableCell.Of(cells[row]);
        }

        Func<int, TableCell> Others<T>(Func<T, TableCell> cell) where T : struct
        {
            var cells = new T?[rowCount];
            Fill(cells, new T[rowCount], value => (T?)value, null);
            return row => cells[row] is { } value ? cell(value) : default;
        }

        // Not by the library's own way to strings, which makes one for each row.
        Func<int, TableCell> Texts()
        {
            var cells = new string?[rowCount];
            Fill(cells, new ReadOnlyMemory<char>[rowCount], value => scratch.Text(value.Span), null);
            return row => TableCell.Of(cells[row]);
        }

        // The library leaves the values that there are at the front of their array. From the last on each goes to its row, so that the two arrays may be one.
        void Fill<T, TCell>(TCell[] cells, T[] values, Func<T, TCell> cell, TCell missing) where T : struct
        {
            var levels = field.IsNullable ? scratch.Levels(rowCount) : null;
            Await.Done(group.ReadRawAsync(field, values.AsMemory(0, rowCount), levels?.AsMemory(0, rowCount), null, cancellationToken));
            var left = levels is null ? rowCount : levels.AsSpan(0, rowCount).Count(field.MaxDefinitionLevel);
            for (var row = rowCount - 1; row >= 0; row--) cells[row] = levels is null || levels[row] == field.MaxDefinitionLevel ? cell(values[--left]) : missing;
        }
    }
}
